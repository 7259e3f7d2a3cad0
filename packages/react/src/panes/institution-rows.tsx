import type { Institution } from '@linkflow/core'
import type { ReactElement, ReactNode } from 'react'
import { useMessages } from '../context.tsx'
import { hostOf } from '../parts/bank-label.tsx'
import { InstitutionLogo } from '../parts/institution-logo.tsx'
import { Row, Rows } from '../parts/row.tsx'

export interface InstitutionRowsProps {
  readonly institutions: readonly Institution[]
  readonly select: (institution: Institution) => void
  /** What stands under the name. @default how the bank is, and its address */
  readonly detail?: (institution: Institution) => ReactNode
}

/** A few banks to choose from; the long list with its search is `InstitutionList`. */
export function InstitutionRows({
  institutions,
  select,
  detail = (institution) => <InstitutionDetail institution={institution} />,
}: InstitutionRowsProps): ReactElement {
  const { list } = useMessages().institutions
  return (
    <Rows aria-label={list}>
      {institutions.map((institution) => (
        <Row
          key={institution.institution_id}
          data-institution-id={institution.institution_id}
          media={<InstitutionLogo institution={institution} />}
          label={<bdi>{institution.name}</bdi>}
          detail={detail(institution)}
          onClick={() => select(institution)}
        />
      ))}
    </Rows>
  )
}

/** How the bank is, where it is not well, and its address. */
export function InstitutionDetail({
  institution,
}: {
  readonly institution: Institution
}): ReactElement | null {
  const { institutions: words } = useMessages()
  const { status } = institution
  const health = status === 'DEGRADED' ? words.degraded : status === 'DOWN' ? words.down : null
  const host = hostOf(institution.url)
  if (!health && !host) return null
  return (
    <span data-part="institution-detail">
      {health ? <span data-part="institution-health">{health}</span> : null}
      {health && host ? ' · ' : null}
      {host ? <bdi>{host}</bdi> : null}
    </span>
  )
}
