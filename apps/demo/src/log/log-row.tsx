import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { gistOf } from './log-entry.ts'
import type { LogEntry } from './log-entry.ts'

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** One callback; a click shows its arguments. */
export function LogRow({ entry }: { readonly entry: LogEntry }): ReactNode {
  const [expanded, setExpanded] = useState(false)
  const details = useId()
  const tone = entry.name === 'ERROR' ? 'error' : entry.kind
  return (
    <li className="log-row" data-log-entry="" data-event-name={entry.name} data-tone={tone}>
      <button
        type="button"
        className="log-summary"
        aria-expanded={expanded}
        aria-controls={expanded ? details : undefined}
        onClick={() => setExpanded(!expanded)}
      >
        <span className="log-name">{entry.name}</span>
        <time className="log-time" dateTime={entry.at}>
          {CLOCK.format(new Date(entry.at))}
        </time>
        <span className="log-gist">{gistOf(entry)}</span>
      </button>
      {expanded && (
        <pre
          className="log-json"
          id={details}
          tabIndex={0}
          ref={showWhole}
          aria-label={`Arguments of ${entry.name}`}
        >
          {JSON.stringify(entry.data, null, 2)}
        </pre>
      )}
    </li>
  )
}

/** At the end of the list the details would open out of sight. */
function showWhole(details: HTMLElement | null): void {
  details?.closest('li')?.scrollIntoView({ block: 'nearest' })
}
