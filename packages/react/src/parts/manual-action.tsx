import type { ReactElement } from 'react'
import { useFlow, useMessages, useSend } from '../context.tsx'
import type { ActionProps } from './action.tsx'
import { Action } from './action.tsx'

/** The way to account numbers, where the session offers it (link-contract E.2.10). */
export function ManualAction({ variant }: Pick<ActionProps, 'variant'>): ReactElement | null {
  const { numbers } = useMessages()
  const send = useSend()
  if (!useFlow().session.numbers) return null
  return (
    <Action action="manual" variant={variant} onClick={() => send({ type: 'manual.pressed' })}>
      {numbers.link}
    </Action>
  )
}
