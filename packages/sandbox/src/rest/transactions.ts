import { z } from '@hono/zod-openapi'
import { changesBetween } from '../data/changes.ts'
import { dayOf, dayOfIsoDate } from '../data/day.ts'
import { transactionsAt } from '../data/history.ts'
import { pulledAt } from '../data/pull.ts'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'
import { changeWebhooks, pullWebhooks } from '../webhooks/item-webhooks.ts'
import { notify } from '../webhooks/webhook.ts'
import { accountBody, accountIds, requested, toAccount } from './accounts.ts'
import { itemBody, toItem } from './item-body.ts'
import { itemFor } from './product-access.ts'
import { toTransaction, transactionBody } from './transaction-body.ts'

const date = z.iso
  .date({ error: "must be a string of the format 'YYYY-MM-DD'" })
  .openapi({ format: 'date' })

const flag = z.boolean().nullable().optional()

/** What both endpoints take. The sandbox has one history, and one set of categories. */
export const transactionOptions = {
  include_original_description: flag,
  include_personal_finance_category: flag,
  include_logo_and_counterparty_beta: flag,
  personal_finance_category_version: z.enum(['v1', 'v2']).optional(),
  days_requested: z.int().min(1).max(730).optional(),
}

export const getTransactions = endpoint({
  path: '/transactions/get',
  api: 'rest',
  summary: 'Get the transactions of a span of days',
  request: restRequest({
    access_token: filledText,
    start_date: date,
    end_date: date,
    options: z
      .strictObject({
        account_ids: accountIds.optional(),
        count: z.int().min(1).max(500).optional(),
        offset: z.int().min(0).max(1_000_000_000).optional(),
        include_personal_finance_category_beta: flag,
        ...transactionOptions,
      })
      .optional(),
  }).openapi('TransactionsGetRequest'),
  response: z
    .object({
      accounts: z.array(accountBody),
      transactions: z.array(transactionBody),
      total_transactions: z.int(),
      item: itemBody,
      request_id: requestId,
    })
    .openapi('TransactionsGetResponse'),
  handle: async ({ access_token, start_date, end_date, options = {} }, services) => {
    if (start_date > end_date) throw invalidField('start_date must not be after end_date')
    const item = await withTransactions(access_token, services, options.days_requested)
    const now = services.clock.now()
    const pulled = pulledAt(item, now)
    if (!pulled) throw new ApiError('PRODUCT_NOT_READY')
    const accounts = requested(item, options.account_ids)
    const ids = new Set(accounts.map((one) => one.account_id))
    const [first, last] = [dayOfIsoDate(start_date), dayOfIsoDate(end_date)]
    const found = transactionsAt(item, pulled).filter(
      (one) => one.day >= first && one.day <= last && ids.has(one.account_id),
    )
    const { offset = 0, count = 100 } = options
    return {
      accounts: accounts.map((known) => toAccount(known, item, now)),
      transactions: found
        .slice(offset, offset + count)
        .map((one) => toTransaction(one, options.include_original_description ?? false)),
      total_transactions: found.length,
      item: toItem(item, services),
    }
  },
})

export const refreshTransactions = endpoint({
  path: '/transactions/refresh',
  api: 'rest',
  summary: 'Ask the bank for new transactions now',
  request: restRequest({ access_token: filledText }).openapi('TransactionsRefreshRequest'),
  response: z.object({ request_id: requestId }).openapi('TransactionsRefreshResponse'),
  handle: async ({ access_token }, services) => {
    const item = await withTransactions(access_token, services)
    const now = services.clock.now()
    const before = pulledAt(item, now)
    if (!before) throw new ApiError('PRODUCT_NOT_READY')
    await services.store.transaction(async (collections) => {
      const after = await collections.items.update(item.id, (current) => ({
        ...current,
        refreshes: [...(current.refreshes ?? []), dayOf(now)],
      }))
      const point = after && pulledAt(after, now)
      if (!after || !point) return
      const webhooks = changeWebhooks(changesBetween(after, before, point))
      await notify(after, webhooks, services, collections)
    })
    return {}
  },
})

/**
 * The Item, with its pull begun: by the first request, where the Item did not start with Transactions (the brief).
 * @param days How far back it is to go. A pull that has begun goes as far as it was told then.
 */
export async function withTransactions(
  access_token: string,
  services: Services,
  days?: number,
): Promise<ItemRecord> {
  const item = await itemFor('transactions', access_token, services)
  if (item.transactions_since !== undefined) return item
  const now = services.clock.now()
  return services.store.transaction(async (collections) => {
    let began = false
    const pulling = await collections.items.update(item.id, (current) => {
      began = current.transactions_since === undefined
      if (!began) return current
      const history = days === undefined ? {} : { history_days: days }
      return { ...current, ...history, transactions_since: now }
    })
    if (!pulling) throw new ApiError('INVALID_ACCESS_TOKEN')
    if (began) await notify(pulling, pullWebhooks(pulling), services, collections)
    return pulling
  })
}
