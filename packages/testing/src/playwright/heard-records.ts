import type { HostRecord } from '@linkflow/core'
import type { Page, Request } from '@playwright/test'

const PATH = '/link/session/record'

/** What the host of the flow hears, read off what the flow reports to its session's log. */
export interface HeardRecords {
  readonly all: readonly HostRecord[]
  /** Waits for the record that ends the session, unless it has come already. */
  end(): Promise<Exclude<HostRecord, { type: 'event' }>>
}

/** Listens from now on; what was said before is not known. */
export function hearRecords(page: Page): HeardRecords {
  const all: HostRecord[] = []
  page.on('request', (request) => all.push(...recordsIn(request)))
  const ended = () => all.find((record) => record.type !== 'event')
  return {
    all,
    end: async () => {
      const known = ended()
      if (known) return known
      const request = await page.waitForRequest((one) => recordsIn(one).some(isEnd))
      const end = recordsIn(request).find(isEnd)
      if (end) return end
      throw new Error('linkflow: the request was there and is gone.')
    },
  }
}

function isEnd(record: HostRecord): record is Exclude<HostRecord, { type: 'event' }> {
  return record.type !== 'event'
}

function recordsIn(request: Request): readonly HostRecord[] {
  if (request.method() !== 'POST' || !new URL(request.url()).pathname.endsWith(PATH)) return []
  const body: unknown = request.postDataJSON()
  const { records } = Object(body)
  // The flow itself wrote them: the path says so.
  return Array.isArray(records) ? (records as HostRecord[]) : []
}
