import { z } from '@hono/zod-openapi'
import { changesBetween } from '../data/changes.ts'
import type { Changes } from '../data/changes.ts'
import { pullStatus, pulledAt } from '../data/pull.ts'
import { readCursor, writeCursor } from '../data/sync-cursor.ts'
import type { SyncCursor } from '../data/sync-cursor.ts'
import type { Point, Transaction } from '../data/versions.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest, text } from '../http/fields.ts'
import type { ItemRecord } from '../store/records.ts'
import { accountBody, requested, toAccount } from './accounts.ts'
import { toTransaction, transactionBody } from './transaction-body.ts'
import { transactionOptions, withTransactions } from './transactions.ts'

const removedBody = z
  .object({ transaction_id: z.string(), account_id: z.string() })
  .openapi('RemovedTransaction')

/** What has changed since a cursor. The cursor says all: the same one gives the same page (link-contract I). */
export const syncTransactions = endpoint({
  path: '/transactions/sync',
  api: 'rest',
  summary: 'Get what has changed since a cursor',
  request: restRequest({
    access_token: filledText,
    cursor: text.nullable().optional(),
    count: z.int().min(1).max(500).optional(),
    options: z
      .strictObject({ ...transactionOptions, account_id: filledText.optional() })
      .optional(),
  }).openapi('TransactionsSyncRequest'),
  response: z
    .object({
      accounts: z.array(accountBody),
      added: z.array(transactionBody),
      modified: z.array(transactionBody),
      removed: z.array(removedBody),
      next_cursor: z.string(),
      has_more: z.boolean(),
      transactions_update_status: z.enum([
        'NOT_READY',
        'INITIAL_UPDATE_COMPLETE',
        'HISTORICAL_UPDATE_COMPLETE',
      ]),
      request_id: requestId,
    })
    .openapi('TransactionsSyncResponse'),
  handle: async ({ access_token, cursor, count = 100, options = {} }, services) => {
    const item = await withTransactions(access_token, services, options.days_requested)
    const only = options.account_id
    const accounts = requested(item, only === undefined ? undefined : [only])
    const of = `${item.id}/${only ?? ''}`
    const start = readCursor(cursor ?? '', of)
    const now = services.clock.now()
    const page = nextPage(item, start, pulledAt(item, now), count, only)
    const description = options.include_original_description ?? false
    return {
      accounts: accounts.map((known) => toAccount(known, item, now)),
      added: page.added.map((one) => toTransaction(one, description)),
      modified: page.modified.map((one) => toTransaction(one, description)),
      removed: page.removed.map(({ transaction_id, account_id }) => ({
        transaction_id,
        account_id,
      })),
      next_cursor: page.next ? writeCursor(page.next, of) : '',
      has_more: page.next?.round !== null && page.next !== null,
      transactions_update_status: pullStatus(item, now),
    }
  },
})

interface Page extends Changes {
  /** `null` while there is nothing to go on from. */
  readonly next: SyncCursor | null
}

const NOTHING: Changes = { added: [], modified: [], removed: [] }

function nextPage(
  item: ItemRecord,
  { from, round }: SyncCursor,
  pulled: Point | null,
  count: number,
  only: string | undefined,
): Page {
  // A clock that was set back takes nothing away from who has heard it already.
  const to = round?.to ?? (pulled && from && from.day > pulled.day ? from : pulled)
  if (!to) return { ...NOTHING, next: from && { from, round: null } }
  const offset = round?.offset ?? 0
  const changes = changesBetween(item, from, to)
  const all = Object.entries(changes)
    .flatMap(([kind, list]: [string, readonly Transaction[]]) => list.map((one) => ({ kind, one })))
    .filter(({ one }) => only === undefined || one.account_id === only)
  const page = all.slice(offset, offset + count)
  const end = offset + count
  const of = (kind: keyof Changes) =>
    page.filter((entry) => entry.kind === kind).map((entry) => entry.one)
  return {
    added: of('added'),
    modified: of('modified'),
    removed: of('removed'),
    next: end < all.length ? { from, round: { to, offset: end } } : { from: to, round: null },
  }
}
