import { HISTORICAL_PULL } from '../data/pull.ts'
import type { Services } from '../services.ts'
import type { WebhookAttempt, WebhookRecord } from '../store/records.ts'
import { sign } from './signature.ts'
import { tellAboutItems } from './sweep.ts'

/** A webhook on its way: one HTTP POST. */
export interface Delivery {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** What became of it. A refused one is not tried again. */
export type DeliveryOutcome =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'refused'; readonly problem: string }

/** Sends one webhook, gives up after ten seconds, and never rejects. */
export type Deliver = (delivery: Delivery) => Promise<DeliveryOutcome>

/** Decision 23: two more tries, in milliseconds. */
export const RETRY_WAITS: readonly number[] = [2 * 60_000, 4 * 60_000]
export const FAST_RETRY_WAITS: readonly number[] = [2000, 4000]

/** Longer than any delivery takes: after it, a webhook that is still being sent was lost with its process. */
const CLAIM_LASTS = 30_000

export interface Dispatcher {
  /** Sends everything that is due by the sandbox's clock, and resolves when all of it has been tried. */
  tick(): Promise<void>
}

export function createDispatcher(
  services: Services,
  deliver: Deliver,
  waits: readonly number[],
): Dispatcher {
  /** The order keys that this process is busy with: their next webhook waits for the one before it. */
  const busy = new Set<string>()
  let swept = -Infinity
  return {
    tick: async () => {
      swept = await tellAboutItems(services, swept)
      const groups = await dueGroups(services, waits)
      await Promise.all(
        [...groups].map(async ([key, records]) => {
          if (busy.has(key)) return
          busy.add(key)
          try {
            for (const record of records) await send(record, services, deliver, waits)
          } finally {
            busy.delete(key)
          }
        }),
      )
    },
  }
}

async function dueGroups(
  services: Services,
  waits: readonly number[],
): Promise<ReadonlyMap<string, readonly WebhookRecord[]>> {
  const { webhooks } = services.store.collections
  const open = [
    ...(await webhooks.list('status', 'sending')),
    ...(await webhooks.list('status', 'waiting')),
  ]
  const due = open
    .filter((record) => isDue(record, services, waits))
    .sort((one, other) => one.next_attempt_at - other.next_attempt_at)
  const groups = new Map<string, WebhookRecord[]>()
  for (const record of due)
    groups.set(record.order_key, [...(groups.get(record.order_key) ?? []), record])
  return groups
}

/**
 * One that waits goes by the sandbox's clock; if its time is further away than anything waits, somebody set the clock
 * back, and it is due too. One that is being sent goes by the real time, so that a moved clock sends nothing twice.
 */
function isDue(
  { status, next_attempt_at }: WebhookRecord,
  { clock, wallClock }: Services,
  waits: readonly number[],
): boolean {
  if (status === 'sending') return wallClock.now() >= next_attempt_at
  const wait = next_attempt_at - clock.now()
  return status === 'waiting' && (wait <= 0 || wait > Math.max(HISTORICAL_PULL, ...waits))
}

async function send(
  record: WebhookRecord,
  services: Services,
  deliver: Deliver,
  waits: readonly number[],
): Promise<void> {
  if (!(await claim(record, services, waits))) return
  const body = JSON.stringify(record.payload, null, 2)
  const headers = {
    'Content-Type': 'application/json',
    'Plaid-Verification': await sign(body, services),
  }
  const outcome = await deliver({ url: record.url, body, headers })
  const now = services.clock.now()
  await services.store.collections.webhooks.update(record.id, (current) =>
    after(current, outcome, now, waits),
  )
  await remember(record, services)
}

/** Takes the webhook for this process: of several on one store, one gets it. */
async function claim(
  { id }: WebhookRecord,
  services: Services,
  waits: readonly number[],
): Promise<boolean> {
  const until = services.wallClock.now() + CLAIM_LASTS
  let claimed = false
  await services.store.collections.webhooks.update(id, (current) => {
    claimed = isDue(current, services, waits)
    return claimed ? { ...current, status: 'sending', next_attempt_at: until } : current
  })
  return claimed
}

function after(
  record: WebhookRecord,
  outcome: DeliveryOutcome,
  now: number,
  waits: readonly number[],
): WebhookRecord {
  const attempt: WebhookAttempt =
    outcome.kind === 'answered'
      ? { at: now, status: outcome.status, problem: null }
      : { at: now, status: null, problem: outcome.problem }
  const attempts = [...record.attempts, attempt]
  if (attempt.status === 200) return { ...record, attempts, status: 'delivered' }
  const wait = waits[attempts.length - 1]
  if (wait === undefined || outcome.kind === 'refused')
    return { ...record, attempts, status: 'failed' }
  return { ...record, attempts, status: 'waiting', next_attempt_at: now + wait }
}

/** `/item/get` tells the last webhook. */
async function remember({ payload }: WebhookRecord, { store, clock }: Services): Promise<void> {
  const { item_id, webhook_code } = payload
  if (typeof item_id !== 'string') return
  const last_webhook = { sent_at: clock.now(), code_sent: webhook_code }
  await store.collections.items.update(item_id, (item) => ({ ...item, last_webhook }))
}
