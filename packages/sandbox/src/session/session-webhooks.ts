import type { Services } from '../services.ts'
import type { LinkTokenRecord, SandboxDocuments, SessionRecord } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import { enqueue } from '../webhooks/webhook.ts'
import { linkEventsOf } from './link-event.ts'

type Stored = Collections<SandboxDocuments>

/** A session hands its public tokens over by webhook, each as it comes (link-contract K, I.1 LINK). */
export async function tellItemAdded(
  link_session_id: string,
  token: LinkTokenRecord,
  public_token: string,
  services: Services,
  collections: Stored,
): Promise<void> {
  const tell = teller(link_session_id, token, services, collections)
  await tell?.('ITEM_ADD_RESULT', { public_token })
}

/** All that happened, and all public tokens together, when the session ends. */
export async function tellSessionFinished(
  { id, link_token, items }: SessionRecord,
  services: Services,
  collections: Stored,
): Promise<void> {
  const token = await collections.linkTokens.get(link_token)
  const tell = token && teller(id, token, services, collections)
  if (!tell) return
  const log = await collections.sessionLog.list('link_session_id', id)
  await tell('EVENTS', { events: linkEventsOf(log) })
  const public_tokens = items.flatMap((item) => item.public_token ?? [])
  const status = public_tokens.length > 0 ? 'SUCCESS' : 'EXITED'
  await tell('SESSION_FINISHED', { status, public_tokens })
}

/** `null` for a session whose page hears everything itself: only multi-Item and hosted ones tell the back end. */
function teller(
  link_session_id: string,
  { id: link_token, multi_item, hosted, webhook }: LinkTokenRecord,
  services: Services,
  collections: Stored,
) {
  if ((!multi_item && !hosted) || webhook === null) return null
  return async (webhook_code: string, fields: Readonly<Record<string, unknown>>) => {
    const about = { ...fields, link_session_id, link_token }
    const told = { webhook_type: 'LINK', webhook_code, fields: about }
    await enqueue(told, webhook, link_session_id, services, collections)
  }
}
