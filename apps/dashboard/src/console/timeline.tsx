import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { EventLine } from '../api/console.ts'
import { timelineQuery } from '../api/console.ts'
import { Time } from './page.tsx'
import { paneName } from './view-words.ts'

export interface TimelineProps {
  /** The `link_session_id`. */
  readonly id: string
  readonly onClose: () => void
}

/** What the host of one session heard, in order. */
export function Timeline({ id, onClose }: TimelineProps): ReactNode {
  const { data = [] } = useQuery(timelineQuery(id))
  const [first] = data
  return (
    <section className="timeline" aria-label="What the host heard">
      <header>
        <h2 className="dialog-subtitle">What the host heard</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the timeline"
          onClick={onClose}
        >
          ×
        </button>
      </header>
      <p className="library-about">
        <code>{id}</code> {first ? <Time at={timeOf(first)} /> : null}
      </p>
      {data.length === 0 ? <p className="field-hint">Nothing yet.</p> : null}
      <ol>
        {data.map((line) => (
          <li key={line.id} data-type={line.record.type}>
            <span className="timeline-after">{first ? after(first, line) : null}</span>
            <span>
              <strong>{nameOf(line)}</strong>
              <span className="library-about">{detailOf(line)}</span>
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

const DETAILS = [
  ...['mfa_type', 'institution_name', 'institution_search_query'],
  ...['error_code', 'exit_status', 'status', 'selection', 'match_reason'],
]

function detailOf({ record }: EventLine): string {
  const view = record.metadata?.['view_name']
  const found = DETAILS.map((name) => record.metadata?.[name])
  return [typeof view === 'string' ? paneName(view) : null, ...found]
    .filter((value) => typeof value === 'string')
    .join(' · ')
}

/** When the host heard it; `onSuccess` and `onExit` have no time of their own. */
function timeOf({ record, received_at }: EventLine): string {
  const timestamp = record.metadata?.['timestamp']
  return typeof timestamp === 'string' ? timestamp : received_at
}

function after(first: EventLine, line: EventLine): string {
  const seconds = (Date.parse(timeOf(line)) - Date.parse(timeOf(first))) / 1000
  return `+${Math.max(0, seconds).toFixed(1)} s`
}
