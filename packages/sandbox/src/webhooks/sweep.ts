import { HOUR } from '../clock.ts'
import { dayOf } from '../data/day.ts'
import { pullStatus } from '../data/pull.ts'
import { itemError } from '../items/item.ts'
import { verificationStatusOf } from '../items/verification.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'
import { EVERY } from '../store/store.ts'
import { authWebhook, itemErrorWebhook, webhooksSince } from './item-webhooks.ts'
import { notify } from './webhook.ts'
import type { Webhook } from './webhook.ts'

/**
 * Puts the webhooks into the queue that no request causes: new transactions with each day, micro-deposits that arrived
 * or expired, and logins that ended.
 * @param last What this returned before. It looks once an hour, and whenever the clock has been moved.
 */
export async function tellAboutItems(services: Services, last: number): Promise<number> {
  const now = services.clock.now()
  const hour = Math.floor(now / HOUR)
  if (hour === last) return last
  for (const item of await services.store.collections.items.recent(EVERY))
    if (item.webhook !== null && item.exchanged_at !== null) await tell(item, now, services)
  return hour
}

async function tell({ id }: ItemRecord, now: number, services: Services): Promise<void> {
  await services.store.transaction(async (collections) => {
    const item = await collections.items.get(id)
    if (!item) return
    const verified = verificationNews(item, now)
    const news = newsOf(verified.item, now)
    if (news.item !== item) await collections.items.put(news.item)
    await notify(item, [...verified.webhooks, ...news.webhooks], services, collections)
  })
}

interface News {
  /** Remembers what has been told; the same object when there is nothing new. */
  readonly item: ItemRecord
  readonly webhooks: readonly Webhook[]
}

const TOLD_STATUSES = {
  automatically_verified: 'AUTOMATICALLY_VERIFIED',
  verification_expired: 'VERIFICATION_EXPIRED',
} as const

/** A verification that time has ended is written down, so that it is told once (link-contract I.1, AUTH). */
function verificationNews(item: ItemRecord, now: number): News {
  const webhooks: Webhook[] = []
  const accounts = item.accounts.map((account) => {
    const status = verificationStatusOf(account, item, now)
    if (status === null || status === account.verification_status) return account
    if (status === 'automatically_verified' || status === 'verification_expired')
      webhooks.push(authWebhook(TOLD_STATUSES[status], account.account_id))
    return { ...account, verification_status: status }
  })
  return webhooks.length > 0 ? { item: { ...item, accounts }, webhooks } : { item, webhooks }
}

function newsOf(item: ItemRecord, now: number): News {
  const error = itemError(item, now)
  if (error)
    return item.expiry_told === item.login_at
      ? { item, webhooks: [] }
      : {
          item: { ...item, expiry_told: item.login_at },
          webhooks: [itemErrorWebhook(error)],
        }
  const today = dayOf(now)
  const told = item.transactions_told ?? dayOf(item.transactions_since ?? now)
  if (pullStatus(item, now) !== 'HISTORICAL_UPDATE_COMPLETE' || told >= today)
    return { item, webhooks: [] }
  return {
    item: { ...item, transactions_told: today },
    webhooks: webhooksSince(item, told, now),
  }
}
