import { z } from '@hono/zod-openapi'
import type { Institution } from '@linkflow/core'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText } from '../http/fields.ts'
import { toInstitution } from '../institutions.ts'
import { itemError } from '../items/item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord, LinkTokenRecord, SessionRecord } from '../store/records.ts'
import { checkToken, unknownToken } from '../tokens.ts'
import type { StartedReply } from './replies.ts'
import { startedReply } from './schemas.ts'
import { isOver } from './session.ts'

/** `POST /link/session/start`: checks the link token and describes the session. */
export const startSession = endpoint({
  path: '/link/session/start',
  api: 'session',
  summary: 'Start a session from a link token',
  request: z.strictObject({ token: filledText }).openapi('SessionStartRequest'),
  response: startedReply,
  handle: async ({ token: text }, services): Promise<StartedReply> => {
    const token = await usableToken(text, services)
    const item = await itemToUpdate(token, services)
    const session = newSession(token, services)
    await services.store.collections.sessions.put(session)
    return {
      kind: 'started',
      session: {
        link_session_id: session.id,
        client_name: token.client_name,
        language: token.language,
        country_codes: token.country_codes,
        products: token.products,
        update_mode: item !== null,
        institution: startingPoint(token, item, services),
        account_selection: token.account_selection,
      },
    }
  },
})

/** Whatever is wrong with the token, the host hears the same (link-contract M 9). */
async function usableToken(text: string, services: Services): Promise<LinkTokenRecord> {
  try {
    checkToken('link', services.environment, text)
  } catch {
    throw unknownToken('link')
  }
  const token = await services.store.collections.linkTokens.get(text)
  if (!token || isOver(token, services, null)) throw unknownToken('link')
  return token
}

/** @throws ApiError `ITEM_NO_ERROR` when there is nothing to repair and nothing else to change (M 56). */
async function itemToUpdate(
  token: LinkTokenRecord,
  services: Services,
): Promise<ItemRecord | null> {
  if (token.update_item_id === null) return null
  const item = await services.store.collections.items.get(token.update_item_id)
  if (!item) throw new ApiError('ITEM_NOT_FOUND')
  const healthy = itemError(item, services.clock.now()) === null
  if (healthy && !token.update_account_selection) throw new ApiError('ITEM_NO_ERROR')
  return item
}

function newSession(token: LinkTokenRecord, { random, clock }: Services): SessionRecord {
  return {
    id: random.uuid(),
    link_token: token.id,
    started_at: clock.now(),
    finished_at: null,
    step: { at: 'credentials' },
    item: null,
    record_count: 0,
  }
}

function startingPoint(
  token: LinkTokenRecord,
  item: ItemRecord | null,
  { institutions }: Services,
): Institution | null {
  const id = item?.institution_id ?? token.institution_id
  const entry = id === null ? null : institutions.get(id)
  return entry && toInstitution(entry)
}
