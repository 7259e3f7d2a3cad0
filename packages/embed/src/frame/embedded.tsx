import type { Institution, LinkClient } from '@linkflow/core'
import type { LinkFlow } from '@linkflow/react'
import { InstitutionLogo, en, useFlowState } from '@linkflow/react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'

const TILES = 8

export interface EmbeddedProps {
  readonly flow: LinkFlow
  readonly client: LinkClient
  /** No bank: the way to the full list. */
  readonly onChoose: (institution?: Institution) => void
}

/** Banks to choose from, in a place of the host's own page (link-contract K, Embedded). */
export function Embedded({ flow, client, onChoose }: EmbeddedProps): ReactNode {
  const institutions = useFirstInstitutions(flow, client)
  return (
    <div data-link-root="" data-color-scheme="light">
      <ul data-part="tiles" aria-label={en.embedded.label}>
        {institutions.map((institution) => (
          <li key={institution.institution_id}>
            <button
              type="button"
              data-part="tile"
              data-institution-id={institution.institution_id}
              onClick={() => onChoose(institution)}
            >
              <InstitutionLogo institution={institution} size="small" />
              <span data-part="tile-name">{institution.name}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" data-part="tile" data-action="search" onClick={() => onChoose()}>
            {en.embedded.search}
          </button>
        </li>
      </ul>
    </div>
  )
}

/** None while the token is being checked, and none when it cannot be used: the flow itself then says why. */
function useFirstInstitutions(flow: LinkFlow, client: LinkClient): readonly Institution[] {
  const [institutions, setInstitutions] = useState<readonly Institution[]>([])
  const link_session_id = useFlowState(flow, ({ pane, data }) =>
    pane === 'created' && data.start?.kind === 'started'
      ? data.start.session.link_session_id
      : null,
  )
  useEffect(() => {
    if (!link_session_id) return
    const request = { link_session_id, query: '', offset: 0, count: TILES }
    void client.institutions(request).then((reply) => {
      if (reply.kind === 'institutions') setInstitutions(reply.institutions)
    })
  }, [client, link_session_id])
  return institutions
}
