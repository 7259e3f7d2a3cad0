import type { Services } from '../services.ts'
import type { LinkTokenRecord, SandboxDocuments, SessionRecord } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import { enqueue } from '../webhooks/webhook.ts'

type Stored = Collections<SandboxDocuments>

/** A multi-Item session hands its public tokens over by webhook, each as it comes (link-contract K, I.1). */
export async function tellItemAdded(
  link_session_id: string,
  token: LinkTokenRecord,
  public_token: string,
  services: Services,
  collections: Stored,
): Promise<void> {
  if (!token.multi_item || token.webhook === null) return
  const fields = { link_session_id, link_token: token.id, public_token }
  const webhook = { webhook_type: 'LINK', webhook_code: 'ITEM_ADD_RESULT', fields }
  await enqueue(webhook, token.webhook, link_session_id, services, collections)
}

/** And all of them together when it ends. */
export async function tellSessionFinished(
  session: SessionRecord,
  services: Services,
  collections: Stored,
): Promise<void> {
  const token = await collections.linkTokens.get(session.link_token)
  if (!token?.multi_item || token.webhook === null) return
  const public_tokens = session.items.flatMap((item) => item.public_token ?? [])
  const fields = {
    status: public_tokens.length > 0 ? 'SUCCESS' : 'EXITED',
    link_session_id: session.id,
    link_token: token.id,
    public_tokens,
  }
  const webhook = { webhook_type: 'LINK', webhook_code: 'SESSION_FINISHED', fields }
  await enqueue(webhook, token.webhook, session.id, services, collections)
}
