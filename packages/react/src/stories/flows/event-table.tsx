import type { EventName } from '@linkflow/core'
import {
  EVENT_NAMES,
  EXIT_STATUSES,
  STABLE_EVENT_NAMES,
  VIEW_NAMES,
} from '@linkflow/core/vocabulary'
import type { ReactElement } from 'react'
import { EVENT_NOTES } from './event-notes.ts'
import { WideTable } from '../tokens/wide-table.tsx'

// The keys of the table are event names: its type says so.
const SENT = Object.keys(EVENT_NOTES) as readonly EventName[]
const STABLE: readonly EventName[] = STABLE_EVENT_NAMES

/** The events that the kit sends. */
export function EventTable(): ReactElement {
  return (
    <WideTable label="Events" columns={['Event', 'When', 'Says']}>
      {SENT.map((name) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>{' '}
            {STABLE.includes(name) ? <span className="docs-tag">stable</span> : null}
          </th>
          <td>{withCode(EVENT_NOTES[name]?.when ?? '')}</td>
          <td>
            <CodeList names={EVENT_NOTES[name]?.says ?? []} />
          </td>
        </tr>
      ))}
    </WideTable>
  )
}

/** Names of the contract that belong to products which the kit does not run. */
export function UnsentEvents(): ReactElement {
  return <CodeList names={EVENT_NAMES.filter((name) => !SENT.includes(name))} />
}

export function ExitStatuses(): ReactElement {
  return <CodeList names={EXIT_STATUSES} />
}

export function ViewNames(): ReactElement {
  return <CodeList names={VIEW_NAMES} />
}

export function CodeList({ names }: { readonly names: readonly string[] }): ReactElement {
  return (
    <>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 ? ', ' : ''}
          <code>{name}</code>
        </span>
      ))}
    </>
  )
}

/** What stands between backticks, as code. */
function withCode(text: string): readonly ReactElement[] {
  return text
    .split('`')
    .map((piece, index) =>
      index % 2 ? <code key={index}>{piece}</code> : <span key={index}>{piece}</span>,
    )
}
