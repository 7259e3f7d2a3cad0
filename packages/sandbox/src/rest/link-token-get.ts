import { z } from '@hono/zod-openapi'
import type { HostRecord } from '@linkflow/core'
import { HOUR, isoTime } from '../clock.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, requestId, restRequest } from '../http/fields.ts'
import type { Services } from '../services.ts'
import { linkEvent, linkEventsOf } from '../session/link-event.ts'
import type { LinkTokenRecord, SessionRecord } from '../store/records.ts'
import { checkToken, unknownToken } from '../tokens.ts'

/** A session is told about for so long after its end (link-contract I). */
const SESSION_KEPT = 6 * HOUR

const anyObject = z.record(z.string(), z.unknown())

const exitBody = z.object({ error: anyObject.nullable(), metadata: anyObject })

const linkSession = z
  .object({
    link_session_id: z.string(),
    started_at: isoDateTime,
    finished_at: isoDateTime.nullable(),
    on_success: z.object({ public_token: z.string(), metadata: anyObject }).optional(),
    exit: exitBody.optional(),
    on_exit: exitBody.optional().openapi({ deprecated: true, description: 'As `exit`.' }),
    events: z.array(linkEvent),
    results: z.record(z.string(), z.array(anyObject)),
  })
  .openapi('LinkTokenSession')

const metadata = z.object({
  client_name: z.string(),
  country_codes: z.array(z.string()),
  initial_products: z.array(z.string()),
  language: z.string(),
  redirect_uri: z.string().nullable(),
  webhook: z.string().nullable(),
  account_filters: anyObject.optional(),
  institution_data: anyObject.optional(),
})

export const getLinkToken = endpoint({
  path: '/link/token/get',
  api: 'rest',
  summary: 'Get a link token and the sessions made from it',
  request: restRequest({ link_token: filledText }).openapi('LinkTokenGetRequest'),
  response: z
    .object({
      link_token: z.string(),
      created_at: isoDateTime,
      expiration: isoDateTime,
      metadata,
      link_sessions: z.array(linkSession),
      request_id: requestId,
    })
    .openapi('LinkTokenGetResponse'),
  handle: async ({ link_token }, services) => {
    checkToken('link', services.environment, link_token)
    const { linkTokens, sessions } = services.store.collections
    const token = await linkTokens.get(link_token)
    if (!token) throw unknownToken('link')
    const now = services.clock.now()
    const found = (await sessions.list('link_token', link_token)).filter(
      ({ finished_at }) => finished_at === null || now - finished_at < SESSION_KEPT,
    )
    return {
      link_token,
      created_at: isoTime(token.created_at),
      expiration: isoTime(token.expires_at),
      metadata: metadataOf(token),
      link_sessions: await Promise.all(found.map((session) => describe(session, services))),
    }
  },
})

function metadataOf(token: LinkTokenRecord) {
  return {
    client_name: token.client_name,
    country_codes: token.country_codes,
    initial_products: token.products,
    language: token.language,
    redirect_uri: token.redirect_uri,
    webhook: token.webhook,
    ...(token.account_filters ? { account_filters: token.account_filters } : {}),
    ...(token.routing_number === null
      ? {}
      : { institution_data: { routing_number: token.routing_number } }),
  }
}

async function describe(session: SessionRecord, { store }: Services) {
  const log = await store.collections.sessionLog.list('link_session_id', session.id)
  const left = log.map((entry) => entry.record).find(isExit)
  const exit = left && { error: left.error && { ...left.error }, metadata: { ...left.metadata } }
  return {
    link_session_id: session.id,
    started_at: isoTime(session.started_at),
    finished_at: session.finished_at === null ? null : isoTime(session.finished_at),
    ...successOf(session),
    ...(exit ? { exit, on_exit: exit } : {}),
    events: linkEventsOf(log),
    results: {
      item_add_results: resultsOf(session),
      cra_item_add_results: [],
      cra_update_results: [],
      bank_income_results: [],
      payroll_income_results: [],
      document_income_results: [],
    },
  }
}

function successOf({ id, item }: SessionRecord) {
  if (!item?.public_token) return {}
  const { public_token, institution, accounts } = item
  return {
    on_success: {
      public_token,
      metadata: { institution, accounts, link_session_id: id, transfer_status: null },
    },
  }
}

function resultsOf({ items }: SessionRecord) {
  return items.flatMap((item) => (item.public_token ? [{ ...item }] : []))
}

function isExit(record: HostRecord): record is Extract<HostRecord, { type: 'exit' }> {
  return record.type === 'exit'
}
