import type { Services } from '../services.ts'
import type {
  ItemRecord,
  SandboxDocuments,
  WebhookPayload,
  WebhookRecord,
} from '../store/records.ts'
import type { Collections } from '../store/store.ts'

/** A webhook that is still to be sent. */
export interface Webhook {
  readonly webhook_type: string
  readonly webhook_code: string
  /** The payload's other keys (link-contract I.1). */
  readonly fields: Readonly<Record<string, unknown>>
  /** How long to wait before it is sent, in milliseconds of the sandbox's clock. */
  readonly after?: number
}

/**
 * Puts webhooks about an Item into the queue, in this order. An Item without a webhook address gets none.
 * @param collections Those of a transaction, where they belong to one.
 */
export async function notify(
  item: ItemRecord,
  webhooks: readonly Webhook[],
  services: Services,
  collections: Collections<SandboxDocuments> = services.store.collections,
): Promise<void> {
  if (item.webhook === null) return
  for (const webhook of webhooks) {
    const fields = { item_id: item.id, ...webhook.fields }
    await enqueue({ ...webhook, fields }, item.webhook, item.id, services, collections)
  }
}

/** Puts one webhook into the queue. @param order_key Those that share one are sent one after another. */
export async function enqueue(
  { webhook_type, webhook_code, fields, after = 0 }: Webhook,
  url: string,
  order_key: string,
  services: Services,
  collections: Collections<SandboxDocuments> = services.store.collections,
): Promise<WebhookRecord> {
  const now = services.clock.now()
  const payload: WebhookPayload = {
    webhook_type,
    webhook_code,
    ...fields,
    environment: services.environment,
  }
  const record: WebhookRecord = {
    id: services.random.uuid(),
    status: 'waiting',
    order_key,
    url,
    payload,
    created_at: now,
    next_attempt_at: now + after,
    attempts: [],
  }
  await collections.webhooks.put(record)
  return record
}
