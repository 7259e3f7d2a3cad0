import type { ReactElement } from 'react'
import { useFlow, useMessages } from '../context.tsx'
import type { ActionProps } from './action.tsx'
import { SendAction } from './action.tsx'

/** The way to account numbers, where the session offers it (link-contract E.2.10). */
export function ManualAction({ variant }: Pick<ActionProps, 'variant'>): ReactElement | null {
  const { numbers } = useMessages()
  if (!useFlow().session.numbers) return null
  return (
    <SendAction action="manual" variant={variant} sends={{ type: 'manual.pressed' }}>
      {numbers.link}
    </SendAction>
  )
}
