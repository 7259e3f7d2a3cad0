/** One callback as it came; `name` is the event's, or that of the callback. */
export interface LogEntry {
  /** Counts up; the order of arrival. */
  readonly id: number
  readonly kind: 'event' | 'success' | 'exit'
  readonly name: string
  /** When it arrived, ISO 8601 in UTC. */
  readonly at: string
  /** The callback's arguments by name. */
  readonly data: Readonly<Record<string, unknown>>
}

export interface LogFilter {
  /** Only entries of this name; empty for all. */
  readonly name: string
  /** Only entries that have this text in their name or JSON, whatever its case; empty for all. */
  readonly text: string
}

/** The entries that pass the filter, in order. */
export function filterLog(entries: readonly LogEntry[], { name, text }: LogFilter): LogEntry[] {
  const wanted = text.trim().toLowerCase()
  return entries.filter(
    (entry) =>
      (name === '' || entry.name === name) && (wanted === '' || textOf(entry).includes(wanted)),
  )
}

/** Without what is `null`: every event has every key, so a key alone would match them all. */
function textOf({ name, data }: LogEntry): string {
  const json = JSON.stringify(data, (_, value: unknown) => (value === null ? undefined : value))
  return `${name} ${json}`.toLowerCase()
}

/** The names in the log, each once, in the order they first came. */
export function namesIn(entries: readonly LogEntry[]): string[] {
  return [...new Set(entries.map((entry) => entry.name))]
}

/** What to copy: the callbacks and their arguments, as a list. */
export function logAsJson(entries: readonly LogEntry[]): string {
  return JSON.stringify(
    entries.map(({ kind, name, at, data }) => ({ callback: CALLBACK[kind], name, at, ...data })),
    null,
    2,
  )
}

/** The one detail that tells entries of a name apart: a view, a code, a status. Empty if there is none. */
export function gistOf({ kind, data }: LogEntry): string {
  const metadata = recordOf(data['metadata'])
  if (kind === 'success') {
    const { accounts } = metadata
    const count = Array.isArray(accounts) ? accounts.length : 0
    return `${count} ${count === 1 ? 'account' : 'accounts'}`
  }
  const error = recordOf(data['error'])
  const details =
    kind === 'exit'
      ? [metadata['status'], error['error_code']]
      : [
          metadata['view_name'],
          metadata['mfa_type'],
          metadata['institution_search_query'],
          metadata['error_code'],
          metadata['exit_status'],
        ]
  return details.filter((detail) => typeof detail === 'string').join(' · ')
}

const CALLBACK = { event: 'onEvent', success: 'onSuccess', exit: 'onExit' } as const

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  // True for any object: reading a key that is not there gives `undefined`.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
