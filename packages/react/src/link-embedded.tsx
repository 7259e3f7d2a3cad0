import type { Institution, LinkClient } from '@linkflow/core'
import type { ReactNode, RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { LinkDialog } from './link-dialog.tsx'
import type { LinkFlow } from './link-flow.ts'
import type { LinkAppearance } from './use-look.ts'
import { useLook } from './use-look.ts'
import type { Messages } from './messages/messages.ts'
import { Icon } from './parts/icon.tsx'
import { InstitutionLogo } from './parts/institution-logo.tsx'
import type { LinkOptions } from './use-link-flow.ts'
import { useFlowState, useLinkFlow } from './use-link-flow.ts'

export interface LinkEmbeddedProps extends LinkOptions, LinkAppearance {}

/**
 * Embedded search (link-contract K): a few banks as tiles in the host's page, as many as its place holds, at least 300
 * by 350 pixels of it. A tile opens the dialog at its bank, the last one opens it at the whole list.
 */
export function LinkEmbedded(props: LinkEmbeddedProps): ReactNode {
  const { className, ...rest } = props
  const flow = useLinkFlow(props)
  const { colorScheme, messages } = useLook(flow, props)
  return (
    <div className={className} data-link-root="" data-color-scheme={colorScheme}>
      <InstitutionTiles
        flow={flow}
        client={props.client}
        messages={messages}
        onChoose={(institution) => flow?.open(institution)}
      />
      {flow && <LinkDialog {...rest} flow={flow} />}
    </div>
  )
}

export interface InstitutionTilesProps {
  readonly flow: LinkFlow | null
  readonly client: LinkClient
  readonly messages: Pick<Messages, 'embedded'>
  /** No bank: the way to the whole list. */
  readonly onChoose: (institution?: Institution) => void
}

/** The tiles alone, as many as there is room for, for a host that shows the flow itself. */
export function InstitutionTiles(props: InstitutionTilesProps): ReactNode {
  const { flow, client, messages, onChoose } = props
  const place = useRef<HTMLUListElement>(null)
  const room = useRoom(place)
  const institutions = useFirstInstitutions(flow, client)
  return (
    <ul ref={place} data-part="tiles" aria-label={messages.embedded.label}>
      {institutions.slice(0, room - 1).map((institution) => (
        <Tile
          key={institution.institution_id}
          institution={institution}
          onChoose={() => onChoose(institution)}
        />
      ))}
      <li>
        <button type="button" data-part="tile" data-action="search" onClick={() => onChoose()}>
          <Icon name="search" />
          {messages.embedded.search}
        </button>
      </li>
    </ul>
  )
}

interface TileProps {
  readonly institution: Institution
  readonly onChoose: () => void
}

function Tile({ institution, onChoose }: TileProps): ReactNode {
  return (
    <li>
      <button
        type="button"
        data-part="tile"
        data-institution-id={institution.institution_id}
        onClick={onChoose}
      >
        <InstitutionLogo institution={institution} size="small" />
        <span data-part="tile-name">{institution.name}</span>
      </button>
    </li>
  )
}

const FEWEST = 2
const MOST = 15
/** A tile and the gap after it, in pixels, as the style sheet has them. */
const TILE = { width: 158, height: 96 }

/** How many tiles there is room for, the one for the whole list included. */
function useRoom(place: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(FEWEST + 1)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = (): void => {
      const columns = Math.max(1, Math.floor((element.clientWidth + 8) / TILE.width))
      const rows = Math.max(1, Math.floor((element.clientHeight + 8) / TILE.height))
      setRoom(Math.min(MOST, Math.max(FEWEST, columns * rows - 1)) + 1)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [place])
  return room
}

/** The banks to show first; none while the token is being checked, or when it cannot be used. */
function useFirstInstitutions(flow: LinkFlow | null, client: LinkClient): readonly Institution[] {
  const [institutions, setInstitutions] = useState<readonly Institution[]>([])
  const session = useFlowState(flow, ({ pane, flow: running, data }) => {
    if (running) return running.session.link_session_id
    return pane === 'created' && data.start?.kind === 'started'
      ? data.start.session.link_session_id
      : null
  })
  useEffect(() => {
    if (!session) return
    const unmounted = new AbortController()
    const request = { link_session_id: session, query: '', offset: 0, count: MOST }
    client.institutions(request, { signal: unmounted.signal }).then(
      (reply) => {
        if (!unmounted.signal.aborted && reply.kind === 'institutions')
          setInstitutions(reply.institutions)
      },
      // Cancelled, or no API: the tile for the whole list is there, and the dialog says what is wrong.
      () => undefined,
    )
    return () => unmounted.abort()
  }, [session, client])
  return institutions
}
