import { z } from '@hono/zod-openapi'
import { DAY, isoTime } from '../clock.ts'
import { dayOf } from '../data/day.ts'
import { pullStatus } from '../data/pull.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, orNull, requestId, restRequest, text } from '../http/fields.ts'
import { itemError, itemOf } from '../items/item.ts'
import { removeStoredItem } from '../items/removed-item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord, SandboxDocuments } from '../store/records.ts'
import { EVERY } from '../store/store.ts'
import type { Collections } from '../store/store.ts'
import { checkToken, unknownToken } from '../tokens.ts'
import { pullWebhooks } from '../webhooks/item-webhooks.ts'
import { notify } from '../webhooks/webhook.ts'
import { itemBody, toItem } from './item-body.ts'

export const exchangePublicToken = endpoint({
  path: '/item/public_token/exchange',
  api: 'rest',
  summary: 'Exchange a public token for an access token',
  request: restRequest({ public_token: filledText }).openapi('ItemPublicTokenExchangeRequest'),
  response: z
    .object({ access_token: z.string(), item_id: z.string(), request_id: requestId })
    .openapi('ItemPublicTokenExchangeResponse'),
  handle: async ({ public_token }, services) => {
    checkToken('public', services.environment, public_token)
    const now = services.clock.now()
    return services.store.transaction(async (collections) => {
      const { publicTokens, items } = collections
      // Thirty minutes, and once (link-contract M 66).
      const token = await publicTokens.update(public_token, (current) => {
        if (current.exchanged_at !== null || now >= current.expires_at) throw unknownToken('public')
        return { ...current, exchanged_at: now }
      })
      const item = token && (await items.get(token.item_id))
      if (!item) throw unknownToken('public')
      if (item.exchanged_at === null) await begin(item, services, collections)
      return { access_token: item.access_token, item_id: item.id }
    })
  },
})

/** From now on the Item can be reached, and its transactions are pulled if it was made for them. */
async function begin(
  item: ItemRecord,
  services: Services,
  collections: Collections<SandboxDocuments>,
): Promise<void> {
  await checkAdditions(services, collections)
  const now = services.clock.now()
  const transactions = item.products.includes('transactions') ? { transactions_since: now } : {}
  const begun = { ...item, exchanged_at: now, ...transactions }
  await collections.items.put(begun)
  await notify(begun, pullWebhooks(begun), services, collections)
}

/** link-contract G.7: a development environment holds a hundred Items. */
const DEVELOPMENT_ITEMS = 100

/** @throws ApiError `ADDITION_LIMIT`. */
export async function checkAdditions(
  { environment }: Services,
  { items }: Collections<SandboxDocuments>,
): Promise<void> {
  if (environment !== 'development') return
  const live = (await items.recent(EVERY)).filter((item) => item.exchanged_at !== null)
  if (live.length >= DEVELOPMENT_ITEMS) throw new ApiError('ADDITION_LIMIT')
}

const itemStatus = z.object({
  investments: z.null(),
  transactions: orNull(
    z
      .object({
        last_successful_update: isoDateTime.nullable(),
        last_failed_update: isoDateTime.nullable(),
      })
      .openapi('ItemStatusTransactions'),
  ),
  last_webhook: orNull(
    z.object({ sent_at: isoDateTime, code_sent: z.string() }).openapi('ItemStatusLastWebhook'),
  ),
})

export const getItem = endpoint({
  path: '/item/get',
  api: 'rest',
  summary: 'Get an Item and its status',
  request: restRequest({ access_token: filledText }).openapi('ItemGetRequest'),
  response: z
    .object({ item: itemBody, status: itemStatus, request_id: requestId })
    .openapi('ItemGetResponse'),
  handle: async ({ access_token }, services) => {
    const item = await itemOf(access_token, services)
    return { item: toItem(item, services), status: statusOf(item, services.clock.now()) }
  },
})

/** Updates come once a day, until the login ends. */
function statusOf(item: ItemRecord, now: number) {
  const pulled = pullStatus(item, now) !== 'NOT_READY' && item.transactions_since !== undefined
  const failed = itemError(item, now) !== null
  const updated = Math.max(item.transactions_since ?? 0, failed ? 0 : dayOf(now) * DAY)
  return {
    investments: null,
    transactions: pulled
      ? {
          last_successful_update: isoTime(updated),
          last_failed_update: failed ? isoTime(now) : null,
        }
      : null,
    last_webhook: item.last_webhook
      ? {
          sent_at: isoTime(item.last_webhook.sent_at),
          code_sent: item.last_webhook.code_sent,
        }
      : null,
  }
}

export const removeItem = endpoint({
  path: '/item/remove',
  api: 'rest',
  summary: 'Remove an Item: its access token ends',
  request: restRequest({
    access_token: filledText,
    reason_code: z
      .enum([
        'FRAUD_FIRST_PARTY',
        'FRAUD_FALSE_IDENTITY',
        'FRAUD_ABUSE',
        'FRAUD_OTHER',
        'CONNECTION_IS_NON_FUNCTIONAL',
        'OTHER',
      ])
      .optional(),
    reason_note: text.max(512).nullable().optional(),
  }).openapi('ItemRemoveRequest'),
  // `removed` is the classic answer (link-contract M 85); newer clients do not look at it.
  response: z
    .object({ removed: z.literal(true), request_id: requestId })
    .openapi('ItemRemoveResponse'),
  handle: async ({ access_token }, services) => {
    const item = await itemOf(access_token, services)
    if (!(await removeStoredItem(item, services))) throw new ApiError('INVALID_ACCESS_TOKEN')
    return { removed: true as const }
  },
})
