import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { filterLog, logAsJson, namesIn } from './log-entry.ts'
import { LogRow } from './log-row.tsx'
import type { Log } from './use-log.ts'

/** Everything that Link told the app, as it comes. */
export function LogPanel({ log }: { readonly log: Log }): ReactNode {
  const { entries } = log
  const [filter, setFilter] = useState({ name: '', text: '' })
  const shown = filterLog(entries, filter)
  const list = useRef<HTMLOListElement>(null)
  const last = shown.at(-1)?.id
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [last])
  return (
    <div className="log">
      <div className="log-tools">
        <input
          type="search"
          aria-label="Filter by text"
          placeholder="Filter"
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
        <select
          aria-label="Filter by name"
          value={filter.name}
          onChange={(event) => setFilter({ ...filter, name: event.target.value })}
        >
          <option value="">All names</option>
          {namesIn(entries).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <LogActions
        log={log}
        shown={shown.length}
        onClear={() => setFilter({ name: '', text: '' })}
      />
      {shown.length > 0 ? (
        <ol className="log-list" ref={list} tabIndex={0} aria-label="Callbacks">
          {shown.map((entry) => (
            <LogRow key={entry.id} entry={entry} />
          ))}
        </ol>
      ) : (
        <p className="log-empty">
          {entries.length > 0
            ? 'No callback matches the filter.'
            : 'Open Link: each onEvent, onSuccess and onExit appears here as it happens.'}
        </p>
      )}
    </div>
  )
}

interface LogActionsProps {
  readonly log: Log
  readonly shown: number
  readonly onClear: () => void
}

function LogActions({ log, shown, onClear }: LogActionsProps): ReactNode {
  const [said, setSaid] = useState('')
  const total = log.entries.length
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(logAsJson(log.entries))
      setSaid('Copied.')
    } catch {
      setSaid('The browser did not allow copying.')
    }
  }
  return (
    <div className="log-actions">
      <span className="log-count">
        {shown === total ? `${total} ${total === 1 ? 'call' : 'calls'}` : `${shown} of ${total}`}
      </span>
      <span role="status" className="log-said">
        {said}
      </span>
      <button
        type="button"
        className="quiet-button"
        disabled={total === 0}
        onClick={() => void copy()}
      >
        Copy all as JSON
      </button>
      <button
        type="button"
        className="quiet-button"
        disabled={total === 0}
        onClick={() => {
          log.clear()
          setSaid('')
          onClear()
        }}
      >
        Clear
      </button>
    </div>
  )
}
