import type { Collection } from '../store/store.ts'
import { EVERY } from '../store/store.ts'

/** One request that was answered, by whichever process. It holds no body, key or token. */
export interface RequestRecord {
  /** The `request_id`. */
  readonly id: string
  readonly at: number
  readonly method: string
  readonly path: string
  readonly status: number
  readonly error_code: string | null
  /** In milliseconds of the real clock. */
  readonly duration: number
}

/** The last requests, without those of a console that only looks. */
export interface RequestLog {
  /** Nobody waits for it: an answer goes out before it is in the log. */
  add(request: RequestRecord): void
  /** When all that was added is in the store. */
  written(): Promise<void>
}

/** At least so many are kept. */
const KEPT = 1000
/** The store is tidied up only so often. */
const TIDIED_EVERY = 200

/** A console asks all the time: its own questions would soon be all that there is to see. */
function isQuestionOfAConsole(path: string): boolean {
  return path.startsWith('/linkflow/') && path.endsWith('/get')
}

export function createRequestLog(requests: Collection<RequestRecord>): RequestLog {
  let written = Promise.resolve()
  let added = 0
  const write = async (request: RequestRecord): Promise<void> => {
    await requests.put(request)
    added += 1
    if (added % TIDIED_EVERY === 0) await tidy(requests)
  }
  return {
    add: (request) => {
      if (isQuestionOfAConsole(request.path)) return
      // A store that is closed meanwhile, or out of reach, takes no answer back: the entry is lost, and nothing else.
      written = written.then(() => write(request)).catch(() => undefined)
    },
    written: () => written,
  }
}

async function tidy(requests: Collection<RequestRecord>): Promise<void> {
  for (const { id } of (await requests.recent(EVERY)).slice(KEPT)) await requests.delete(id)
}
