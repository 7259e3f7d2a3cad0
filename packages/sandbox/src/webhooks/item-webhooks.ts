import { changesBetween } from '../data/changes.ts'
import type { Changes } from '../data/changes.ts'
import { transactionsAt } from '../data/history.ts'
import { HISTORICAL_PULL, INITIAL_PULL, pulledAt } from '../data/pull.ts'
import type { ApiError } from '../errors/api-error.ts'
import type { ItemRecord } from '../store/records.ts'
import type { Webhook } from './webhook.ts'

/** The two pulls of a new Item, and what `/transactions/sync` users hear of them (the brief; link-contract I.1). */
export function pullWebhooks(item: ItemRecord): readonly Webhook[] {
  const asked = item.transactions_since
  if (asked === undefined) return []
  const initial = pulledAt(item, asked + INITIAL_PULL)
  const historical = pulledAt(item, asked + HISTORICAL_PULL)
  if (!initial || !historical) return []
  const first = transactionsAt(item, initial).length
  const all = transactionsAt(item, historical).length
  return [
    transactions('INITIAL_UPDATE', { error: null, new_transactions: first }, INITIAL_PULL),
    syncUpdates(false, INITIAL_PULL),
    transactions(
      'HISTORICAL_UPDATE',
      { error: null, new_transactions: all - first },
      HISTORICAL_PULL,
    ),
    syncUpdates(true, HISTORICAL_PULL),
  ]
}

/** What an Item's owner hears about changes; nothing where there are none. */
export function changeWebhooks({ added, modified, removed }: Changes): readonly Webhook[] {
  const changed = added.length + modified.length + removed.length
  return [
    ...(removed.length > 0
      ? [
          transactions('TRANSACTIONS_REMOVED', {
            removed_transactions: removed.map((one) => one.transaction_id),
            error: null,
          }),
        ]
      : []),
    ...(added.length > 0 ? [defaultUpdate(added.length)] : []),
    ...(changed > 0 ? [syncUpdates(true)] : []),
  ]
}

/** The days after `since` up to `now`, as webhooks. */
export function webhooksSince(item: ItemRecord, since: number, now: number): readonly Webhook[] {
  const after = pulledAt(item, now)
  if (!after) return []
  return changeWebhooks(changesBetween(item, { ...after, day: since }, after))
}

export function defaultUpdate(new_transactions: number): Webhook {
  return transactions('DEFAULT_UPDATE', { error: null, new_transactions })
}

export function syncUpdates(historical_update_complete: boolean, after = 0): Webhook {
  return transactions(
    'SYNC_UPDATES_AVAILABLE',
    { initial_update_complete: true, historical_update_complete },
    after,
  )
}

export function itemErrorWebhook(error: ApiError): Webhook {
  return about('ITEM', 'ERROR', { error: { ...error.toFlowError(), status: error.status } })
}

/** @param new_webhook_url In today's spelling and in the brief's. */
export function webhookUpdated(new_webhook_url: string): Webhook {
  const fields = { error: null, new_webhook_url, new_webhook: new_webhook_url }
  return about('ITEM', 'WEBHOOK_UPDATE_ACKNOWLEDGED', fields)
}

export function authWebhook(
  webhook_code: 'AUTOMATICALLY_VERIFIED' | 'VERIFICATION_EXPIRED',
  account_id: string,
): Webhook {
  return about('AUTH', webhook_code, { account_id, error: null })
}

export function about(
  webhook_type: string,
  webhook_code: string,
  fields: Readonly<Record<string, unknown>>,
): Webhook {
  return { webhook_type, webhook_code, fields }
}

function transactions(
  webhook_code: string,
  fields: Readonly<Record<string, unknown>>,
  after = 0,
): Webhook {
  return { webhook_type: 'TRANSACTIONS', webhook_code, fields, after }
}
