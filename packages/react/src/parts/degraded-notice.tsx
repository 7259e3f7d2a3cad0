import type { Institution } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages } from '../context.tsx'
import { Icon } from './icon.tsx'

/** Says that the bank is slow and the user may go on; nothing when it is well (link-contract E.2.12). */
export function DegradedNotice({
  institution,
}: {
  readonly institution: Institution | null
}): ReactElement | null {
  const { credentials } = useMessages()
  if (institution?.status !== 'DEGRADED') return null
  return (
    <p data-part="degraded" data-institution-status="DEGRADED">
      <Icon name="alert" />
      {credentials.degraded(institution.name)}
    </p>
  )
}
