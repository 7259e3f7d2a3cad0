import { z } from '@hono/zod-openapi'
import { unknownToken } from '../tokens.ts'
import type { Services } from '../services.ts'
import type { LinkTokenRecord, SessionRecord } from '../store/records.ts'

/** Well formed or not: one that is not is as unknown as any other. */
export const linkSessionId = z.uuid({ error: 'must be a UUID' })

export interface OpenSession {
  readonly session: SessionRecord
  readonly token: LinkTokenRecord
}

/**
 * The session and the link token it was made from.
 * @throws ApiError `INVALID_LINK_TOKEN` when there is none, or when its time is over.
 */
export async function sessionOf(link_session_id: string, services: Services): Promise<OpenSession> {
  const { sessions, linkTokens } = services.store.collections
  const session = await sessions.get(link_session_id)
  const token = session && (await linkTokens.get(session.link_token))
  if (!session || !token || isOver(token, services, link_session_id)) throw unknownToken('link')
  return { session, token }
}

/** A token ends with its time, and with the first session that succeeds: only that one may still be asked. */
export function isOver(
  token: LinkTokenRecord,
  services: Services,
  link_session_id: string | null,
): boolean {
  const used = token.succeeded_session_id !== null && token.succeeded_session_id !== link_session_id
  return used || services.clock.now() >= token.expires_at
}
