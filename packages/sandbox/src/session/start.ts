import { z } from '@hono/zod-openapi'
import { ApiError, invalidField, missingFields } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, text } from '../http/fields.ts'
import type { Services } from '../services.ts'
import type { ItemRecord, LinkTokenRecord, SessionRecord } from '../store/records.ts'
import { checkToken, unknownToken } from '../tokens.ts'
import { classicConfiguration, classicToken, consume } from './classic.ts'
import { describeSession } from './describe-session.ts'
import { stateFor } from './oauth.ts'
import type { StartedReply } from './replies.ts'
import { startedReply } from './schemas.ts'
import { isOver } from './session.ts'
import { updatedItem } from './update-mode.ts'

const startRequest = z
  .strictObject({
    token: filledText.optional(),
    classic: classicConfiguration.optional(),
    received_redirect_uri: text.optional(),
    institution_id: text.optional(),
  })
  .openapi('SessionStartRequest')

type Request = z.output<typeof startRequest>

/** `POST /link/session/start`: checks the link token, or the classic configuration, and describes the session. */
export const startSession = endpoint({
  path: '/link/session/start',
  api: 'session',
  summary: 'Start a session from a link token, or from a classic configuration',
  request: startRequest,
  response: startedReply,
  handle: async (request, services): Promise<StartedReply> => {
    const token = await tokenOf(request, services)
    const item = await updatedItem(token, services)
    if (request.received_redirect_uri !== undefined)
      return resume(token, item, request.received_redirect_uri, services)
    const public_token = request.classic?.token
    if (public_token !== undefined) await consume(public_token, token.id, services)
    const institution_id = request.institution_id ?? token.institution_id
    const session = newSession(token, services)
    const described = await describeSession({ session, token, item, institution_id }, services)
    await services.store.collections.sessions.put(session)
    return { kind: 'started', session: described }
  },
})

async function tokenOf({ token, classic }: Request, services: Services): Promise<LinkTokenRecord> {
  if (token !== undefined) return usableToken(token, services)
  if (classic === undefined) throw missingFields(['token'])
  return classicToken(classic, services)
}

/** Whatever is wrong with the token, the host hears the same (link-contract M 9). */
async function usableToken(id: string, services: Services): Promise<LinkTokenRecord> {
  try {
    checkToken('link', services.environment, id)
  } catch {
    throw unknownToken('link')
  }
  const token = await services.store.collections.linkTokens.get(id)
  if (!token || isOver(token, services, null)) throw unknownToken('link')
  return token
}

/** Goes on with the session that left for the bank's own page (link-contract K, OAuth). */
async function resume(
  token: LinkTokenRecord,
  item: ItemRecord | null,
  uri: string,
  services: Services,
): Promise<StartedReply> {
  const oauth_state_id = stateIdIn(uri)
  const state = await stateFor(oauth_state_id, token.id, services)
  const session = await services.store.collections.sessions.get(state.link_session_id)
  if (!session) throw new ApiError('OAUTH_STATE_ID_NOT_FOUND')
  const { institution_id } = state
  const described = await describeSession({ session, token, item, institution_id }, services)
  return { kind: 'started', session: { ...described, oauth_return: { oauth_state_id } } }
}

/** @throws ApiError `INVALID_FIELD` (link-contract A.1, M 11). */
function stateIdIn(uri: string): string {
  const id = URL.canParse(uri) ? new URL(uri).searchParams.get('oauth_state_id') : null
  if (id) return id
  throw invalidField('oauth uri does not contain a valid oauth_state_id query parameter')
}

function newSession(token: LinkTokenRecord, { random, clock }: Services): SessionRecord {
  return {
    id: random.uuid(),
    link_token: token.id,
    started_at: clock.now(),
    finished_at: null,
    step: { at: 'credentials' },
    item: null,
    items: [],
    wrong_passwords: {},
    record_count: 0,
  }
}
