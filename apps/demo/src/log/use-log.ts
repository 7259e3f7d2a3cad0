import { useState } from 'react'
import type { LogEntry } from './log-entry.ts'

export interface Log {
  readonly entries: readonly LogEntry[]
  readonly add: (kind: LogEntry['kind'], name: string, data: LogEntry['data']) => void
  readonly clear: () => void
}

/** Keeps what the callbacks heard, in order. */
export function useLog(): Log {
  const [entries, setEntries] = useState<readonly LogEntry[]>([])
  return {
    entries,
    add: (kind, name, data) => {
      const at = new Date().toISOString()
      setEntries((before) => [
        ...before,
        { id: (before.at(-1)?.id ?? 0) + 1, kind, name, at, data },
      ])
    },
    clear: () => setEntries([]),
  }
}
