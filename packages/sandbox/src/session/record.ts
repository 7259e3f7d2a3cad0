import { z } from '@hono/zod-openapi'
import type { HostRecord } from '@linkflow/core'
import { endpoint } from '../http/endpoint.ts'
import { requestId, text } from '../http/fields.ts'
import { unknownToken } from '../tokens.ts'
import { linkSessionId } from './session.ts'
import { tellSessionFinished } from './session-webhooks.ts'

/** A session that says more than this is not heard any more. */
const MAX_RECORDS = 2000

/** Keys and values as the host heard them: an event or view that is not known yet is kept as well (M 38). */
const eventRecord = z.strictObject({
  type: z.literal('event'),
  event_name: text,
  metadata: z.record(text, text.nullable()),
})

const namedInstitution = z.strictObject({ name: text, institution_id: text }).nullable()
const namedAccount = z.strictObject({
  id: text,
  name: text,
  mask: text.nullable(),
  type: text,
  subtype: text.nullable(),
  verification_status: text.nullable(),
  class_type: text.nullable(),
})

const successRecord = z.strictObject({
  type: z.literal('success'),
  public_token: text.nullable(),
  metadata: z.strictObject({
    institution: namedInstitution,
    accounts: z.array(namedAccount).max(1000),
    account: namedAccount.nullable(),
    account_id: text.nullable(),
    public_token: text.nullable(),
    link_session_id: text,
    transfer_status: text.nullable(),
  }),
})

const exitRecord = z.strictObject({
  type: z.literal('exit'),
  error: z
    .strictObject({
      error_type: text,
      error_code: text,
      error_message: text,
      display_message: text.nullable(),
    })
    .nullable(),
  metadata: z.strictObject({
    institution: namedInstitution,
    status: text.nullable(),
    link_session_id: text,
    request_id: text,
  }),
})

/** `POST /link/session/record`: keeps what the host heard, for `/link/token/get`. */
export const recordSession = endpoint({
  path: '/link/session/record',
  api: 'session',
  summary: "Add to a session's log what its host heard",
  request: z
    .strictObject({
      link_session_id: linkSessionId,
      records: z
        .array(z.discriminatedUnion('type', [eventRecord, successRecord, exitRecord]))
        .max(500),
    })
    .openapi('SessionRecordRequest'),
  response: z.object({ request_id: requestId }).openapi('SessionRecorded'),
  handle: async ({ link_session_id, records }, services) => {
    const { store, random } = services
    const now = services.clock.now()
    const ended = records.some((record) => record.type !== 'event')
    await store.transaction(async (collections) => {
      const { sessions, sessionLog } = collections
      const session = await sessions.get(link_session_id)
      if (!session) throw unknownToken('link')
      const kept = records.slice(0, Math.max(0, MAX_RECORDS - session.record_count))
      for (const record of kept)
        await sessionLog.put({
          id: random.uuid(),
          link_session_id,
          received_at: now,
          // The names in it are those of the flow that wrote it, which may be newer than this list.
          record: record as HostRecord,
        })
      if (ended && !session.end_told) await tellSessionFinished(session, services, collections)
      await sessions.update(link_session_id, (current) => ({
        ...current,
        record_count: current.record_count + kept.length,
        finished_at: current.finished_at ?? (ended ? now : null),
        ...(ended ? { end_told: true as const } : {}),
      }))
    })
    return {}
  },
})
