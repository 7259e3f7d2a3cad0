import { z } from '@hono/zod-openapi'
import { isoTime } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, requestId, restRequest } from '../http/fields.ts'
import type { SessionRecord, WebhookRecord } from '../store/records.ts'
import { controlsOf } from './controls.ts'
import { sessionStory } from './session-story.ts'

const count = z.int().min(1).max(1000).optional()
const anyObject = z.record(z.string(), z.unknown())
const USUAL_COUNT = 100

export const getSessions = endpoint({
  path: '/linkflow/sessions/get',
  api: 'rest',
  summary: 'Read the last sessions, newest first (test controls)',
  request: restRequest({ count }).openapi('SessionsGetRequest'),
  response: z
    .object({
      sessions: z.array(
        z.object({
          link_session_id: z.string(),
          link_token: z.string(),
          started_at: isoDateTime,
          finished_at: isoDateTime.nullable(),
          step: z.string(),
          public_token: z.string().nullable(),
          record_count: z.int(),
          view_name: z.string().nullable().openapi({ description: 'The pane it is or ended in.' }),
          outcome: z.enum(['open', 'linked', 'left']),
          institution_name: z.string().nullable(),
          error_code: z.string().nullable().openapi({ description: 'That of onExit.' }),
        }),
      ),
      request_id: requestId,
    })
    .openapi('SessionsGetResponse'),
  handle: async (request, services) => {
    controlsOf(services)
    const { sessions, sessionLog } = services.store.collections
    const found = await sessions.recent(request.count ?? USUAL_COUNT)
    return {
      sessions: await Promise.all(
        found.map(async (session) => {
          const heard = await sessionLog.list('link_session_id', session.id)
          return { ...toSession(session), ...sessionStory(heard.map(({ record }) => record)) }
        }),
      ),
    }
  },
})

/** Accounts and names of devices in the step of a session stay where they are. */
function toSession(session: SessionRecord) {
  return {
    link_session_id: session.id,
    link_token: session.link_token,
    started_at: isoTime(session.started_at),
    finished_at: session.finished_at === null ? null : isoTime(session.finished_at),
    step: session.step.at,
    public_token: session.item?.public_token ?? null,
    record_count: session.record_count,
  }
}

export const getEvents = endpoint({
  path: '/linkflow/events/get',
  api: 'rest',
  summary: 'Read what the hosts of sessions heard (test controls)',
  request: restRequest({ count, link_session_id: filledText.optional() }).openapi(
    'EventsGetRequest',
  ),
  response: z
    .object({
      events: z.array(
        z.object({
          id: z.string(),
          link_session_id: z.string(),
          received_at: isoDateTime,
          record: anyObject,
        }),
      ),
      request_id: requestId,
    })
    .openapi('EventsGetResponse'),
  handle: async (request, services) => {
    controlsOf(services)
    const { sessionLog } = services.store.collections
    const found =
      request.link_session_id === undefined
        ? await sessionLog.recent(request.count ?? USUAL_COUNT)
        : await sessionLog.list('link_session_id', request.link_session_id)
    return {
      events: found.map(({ id, link_session_id, received_at, record }) => ({
        id,
        link_session_id,
        received_at: isoTime(received_at),
        record: { ...record },
      })),
    }
  },
})

export const getRequests = endpoint({
  path: '/linkflow/requests/get',
  api: 'rest',
  summary: 'Read the last requests that were answered (test controls)',
  request: restRequest({ count, request_id: filledText.optional() }).openapi('RequestsGetRequest'),
  response: z
    .object({
      requests: z.array(
        z.object({
          request_id: z.string(),
          at: isoDateTime,
          method: z.string(),
          path: z.string(),
          status: z.int(),
          error_code: z.string().nullable(),
          duration: z.number(),
        }),
      ),
      request_id: requestId,
    })
    .openapi('RequestsGetResponse'),
  handle: async (request, services) => {
    await controlsOf(services).requests.written()
    const { requests } = services.store.collections
    const found =
      request.request_id === undefined
        ? await requests.recent(request.count ?? USUAL_COUNT)
        : [await requests.get(request.request_id)].filter((one) => one !== null)
    return {
      requests: found.map(({ id, at, ...entry }) => ({
        request_id: id,
        at: isoTime(at),
        ...entry,
      })),
    }
  },
})

const deliveryBody = z
  .object({
    webhook_id: z.string(),
    status: z.enum(['waiting', 'sending', 'delivered', 'failed']),
    url: z.string(),
    payload: anyObject,
    created_at: isoDateTime,
    next_attempt_at: isoDateTime.nullable(),
    attempts: z.array(
      z.object({
        at: isoDateTime,
        status: z.int().nullable(),
        problem: z.string().nullable(),
      }),
    ),
  })
  .openapi('WebhookDelivery')

export const getDeliveries = endpoint({
  path: '/linkflow/deliveries/get',
  api: 'rest',
  summary: 'Read the last webhooks and what became of them (test controls)',
  request: restRequest({ count, item_id: filledText.optional() }).openapi('DeliveriesGetRequest'),
  response: z
    .object({ deliveries: z.array(deliveryBody), request_id: requestId })
    .openapi('DeliveriesGetResponse'),
  handle: async (request, services) => {
    controlsOf(services)
    const { webhooks } = services.store.collections
    const found =
      request.item_id === undefined
        ? await webhooks.recent(request.count ?? USUAL_COUNT)
        : (await webhooks.list('order_key', request.item_id)).toReversed()
    return { deliveries: found.slice(0, request.count ?? USUAL_COUNT).map(toDelivery) }
  },
})

export const redeliver = endpoint({
  path: '/linkflow/deliveries/redeliver',
  api: 'rest',
  summary: 'Send a webhook once more (test controls)',
  request: restRequest({ webhook_id: filledText }).openapi('DeliveriesRedeliverRequest'),
  response: z
    .object({ delivery: deliveryBody, request_id: requestId })
    .openapi('DeliveriesRedeliverResponse'),
  handle: async ({ webhook_id }, services) => {
    controlsOf(services)
    const { webhooks } = services.store.collections
    const sent = await webhooks.get(webhook_id)
    if (!sent) throw new ApiError('NOT_FOUND', 'there is no webhook with this webhook_id')
    const now = services.clock.now()
    const again: WebhookRecord = {
      ...sent,
      id: services.random.uuid(),
      status: 'waiting',
      created_at: now,
      next_attempt_at: now,
      attempts: [],
    }
    await webhooks.put(again)
    return { delivery: toDelivery(again) }
  },
})

function toDelivery(record: WebhookRecord) {
  return {
    webhook_id: record.id,
    status: record.status,
    url: record.url,
    payload: { ...record.payload },
    created_at: isoTime(record.created_at),
    next_attempt_at: record.status === 'waiting' ? isoTime(record.next_attempt_at) : null,
    attempts: record.attempts.map((attempt) => ({ ...attempt, at: isoTime(attempt.at) })),
  }
}
