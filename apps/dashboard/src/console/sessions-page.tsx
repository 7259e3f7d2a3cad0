import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { EventLine, SessionLine } from '../api/console.ts'
import { eventsQuery, sessionsQuery, timelineQuery } from '../api/console.ts'
import { funnelOf } from './funnel.ts'
import { Page, Time } from './page.tsx'

/** Every run of the flow, and what its host heard. */
export function SessionsPage(): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Page
      title="Sessions"
      about="Every run of the flow, newest first."
      query={useQuery(sessionsQuery)}
      empty="No session has started yet. Open the flow in the demo, or in your app."
    >
      {(sessions) => (
        <>
          <Funnel />
          <div className="console-columns">
            <table className="console-table">
              <thead>
                <tr>
                  <th scope="col">Started</th>
                  <th scope="col">Session</th>
                  <th scope="col">Came to</th>
                  <th scope="col">Events</th>
                </tr>
              </thead>
              <tbody>
                {sessions.map((session) => (
                  <SessionRow
                    key={session.link_session_id}
                    session={session}
                    chosen={session.link_session_id === chosen}
                    onChoose={() => setChosen(session.link_session_id)}
                  />
                ))}
              </tbody>
            </table>
            {chosen ? <Timeline key={chosen} id={chosen} /> : null}
          </div>
        </>
      )}
    </Page>
  )
}

interface SessionRowProps {
  readonly session: SessionLine
  readonly chosen: boolean
  readonly onChoose: () => void
}

function SessionRow({ session, chosen, onChoose }: SessionRowProps): ReactNode {
  return (
    <tr data-chosen={chosen}>
      <td>
        <Time at={session.started_at} />
      </td>
      <td>
        <button type="button" className="link" aria-pressed={chosen} onClick={onChoose}>
          {session.link_session_id.slice(0, 8)}
        </button>
      </td>
      <td>{session.public_token ? 'connected' : session.step.replaceAll('-', ' ')}</td>
      <td>{session.record_count}</td>
    </tr>
  )
}

function Funnel(): ReactNode {
  const { data = [] } = useQuery(eventsQuery)
  return (
    <ol className="funnel" aria-label="How far sessions came">
      {funnelOf(data).map(({ name, count, share }) => (
        <li key={name}>
          <span className="funnel-name">{name}</span>
          <span className="funnel-count">{count}</span>
          <meter min={0} max={1} value={share} aria-label={`${name}: share of those opened`} />
          <span className="field-hint">{Math.round(share * 100)} %</span>
        </li>
      ))}
    </ol>
  )
}

function Timeline({ id }: { readonly id: string }): ReactNode {
  const { data = [] } = useQuery(timelineQuery(id))
  return (
    <section className="timeline" aria-label="What the host heard">
      <h2 className="dialog-subtitle">{id}</h2>
      <ol>
        {data.map((line) => (
          <li key={line.id} data-type={line.record.type}>
            <strong>{nameOf(line)}</strong> {detailOf(line)}
            <span className="library-about">
              <Time at={line.received_at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function nameOf({ record }: EventLine): string {
  if (record.type === 'success') return 'onSuccess'
  return record.type === 'exit' ? 'onExit' : (record.event_name ?? 'event')
}

const DETAILS = ['view_name', 'mfa_type', 'institution_name', 'error_code', 'exit_status', 'status']

function detailOf({ record }: EventLine): string {
  const found = DETAILS.map((name) => record.metadata?.[name])
  return found.filter((value) => typeof value === 'string').join(' · ')
}
