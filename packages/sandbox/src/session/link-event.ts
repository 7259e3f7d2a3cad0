import { z } from '@hono/zod-openapi'
import type { SessionLogRecord } from '../store/records.ts'

/** An event of a session as a back end reads it (link-contract I, `/link/token/get`, and I.1, LINK EVENTS). */
export const linkEvent = z.object({
  event_id: z.string(),
  event_name: z.string(),
  event_metadata: z.record(z.string(), z.string()),
  timestamp: z.string(),
})

/** Keys that do not apply are absent here, where the page sees them as `null` (link-contract C.3). */
export function linkEventsOf(
  log: readonly SessionLogRecord[],
): readonly z.output<typeof linkEvent>[] {
  return log.flatMap(({ id, record }) => {
    if (record.type !== 'event') return []
    const { timestamp, link_session_id: _, ...rest } = record.metadata
    const event_metadata = Object.fromEntries(
      Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== null),
    )
    return [{ event_id: id, event_name: record.event_name, event_metadata, timestamp }]
  })
}
