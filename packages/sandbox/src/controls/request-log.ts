/** One request that this process answered. It holds no body, key or token. */
export interface RequestEntry {
  readonly request_id: string
  readonly at: number
  readonly method: string
  readonly path: string
  readonly status: number
  readonly error_code: string | null
  /** In milliseconds of the real clock. */
  readonly duration: number
}

/** The last thousand requests, without those of a console that only looks. */
export interface RequestLog {
  add(entry: RequestEntry): void
  /** Newest first. */
  recent(count: number): readonly RequestEntry[]
  clear(): void
}

const KEPT = 1000

/** A console asks all the time: its own questions would soon be all that there is to see. */
function isQuestionOfAConsole(path: string): boolean {
  return path.startsWith('/linkflow/') && path.endsWith('/get')
}

export function createRequestLog(): RequestLog {
  const entries: RequestEntry[] = []
  return {
    add: (entry) => {
      if (isQuestionOfAConsole(entry.path)) return
      entries.push(entry)
      if (entries.length > KEPT) entries.shift()
    },
    recent: (count) => entries.slice(-count).reverse(),
    clear: () => {
      entries.length = 0
    },
  }
}
