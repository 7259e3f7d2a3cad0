import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { SessionLine } from '../api/console.ts'
import { eventsQuery, sessionsQuery } from '../api/console.ts'
import { funnelOf } from './funnel.ts'
import type { Tone } from './page.tsx'
import { Badge, Page, Table, Time } from './page.tsx'
import { Timeline } from './timeline.tsx'
import { paneName } from './view-words.ts'

/** Every run of the flow, where it ended, and what its host heard. */
export function SessionsPage(): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Page
      title="Sessions"
      about="Every run of the flow, newest first. Choose one to see what its host heard."
      query={useQuery(sessionsQuery)}
      empty="No session has started yet. Open the flow in the demo, or in your app."
    >
      {(sessions) => (
        <>
          <Funnel />
          <div className="console-columns" data-split={chosen !== null}>
            <Table
              label="Sessions"
              heads={['Started', 'Session', 'Bank', 'Pane', 'Outcome', 'Events']}
            >
              {sessions.map((session) => (
                <SessionRow
                  key={session.link_session_id}
                  session={session}
                  chosen={session.link_session_id === chosen}
                  onChoose={(id) => setChosen(id === chosen ? null : id)}
                />
              ))}
            </Table>
            {chosen ? <Timeline key={chosen} id={chosen} onClose={() => setChosen(null)} /> : null}
          </div>
        </>
      )}
    </Page>
  )
}

interface SessionRowProps {
  readonly session: SessionLine
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

const OUTCOMES: Readonly<
  Record<SessionLine['outcome'], { readonly words: string; readonly tone: Tone }>
> = {
  open: { words: 'Open', tone: 'waiting' },
  linked: { words: 'Linked', tone: 'good' },
  left: { words: 'Left', tone: 'plain' },
}

const NOT_OPENED = { words: 'Not opened', tone: 'plain' } as const

function SessionRow({ session, chosen, onChoose }: SessionRowProps): ReactNode {
  const { link_session_id, started_at, institution_name, view_name, record_count } = session
  // A token that is fetched ahead starts a session that nobody may ever see.
  const { words, tone } = record_count === 0 ? NOT_OPENED : OUTCOMES[session.outcome]
  return (
    <tr data-chosen={chosen}>
      <td>
        <Time at={started_at} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-pressed={chosen}
          onClick={() => onChoose(link_session_id)}
        >
          {link_session_id.slice(0, 8)}
        </button>
      </th>
      <td>{institution_name ?? '–'}</td>
      <td>{view_name === null ? '–' : paneName(view_name)}</td>
      <td>
        <Badge tone={session.error_code ? 'bad' : tone}>{words}</Badge>
        {session.error_code ? <span className="library-about">{session.error_code}</span> : null}
      </td>
      <td>{record_count}</td>
    </tr>
  )
}

function Funnel(): ReactNode {
  const { data = [] } = useQuery(eventsQuery)
  return (
    <ol className="funnel" aria-label="How far sessions came, from OPEN to HANDOFF">
      {funnelOf(data).map(({ name, event, count, share }) => (
        <li key={name}>
          <span className="funnel-name">
            {name} <code>{event}</code>
          </span>
          <span className="funnel-count">{count}</span>
          <meter min={0} max={1} value={share} aria-label={`${name}: share of those opened`} />
          <span className="field-hint">{Math.round(share * 100)} %</span>
        </li>
      ))}
    </ol>
  )
}
