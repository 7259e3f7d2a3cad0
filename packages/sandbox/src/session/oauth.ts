import { simulatedAccounts } from '../data/simulated-accounts.ts'
import { ApiError, invalidField } from '../errors/api-error.ts'
import type { Call } from '../http/endpoint.ts'
import type { Services } from '../services.ts'
import type { OAuthStateRecord } from '../store/records.ts'
import { filterAccounts } from './accounts.ts'
import type { AnswerOf } from './answer-schema.ts'
import { bankOf } from './bank.ts'
import type { Login } from './login-step.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { chosen } from './signed-in.ts'
import { moveTo } from './step.ts'

/** Where the bank pages are, on the API's origin. */
export const BANK_PAGES = '/bank/oauth'

/** At these banks any user may sign in; in update mode it is the Item's (link-contract H.1). */
const OAUTH_USER = 'user_good'

/** Makes a page of the bank's own for one sign-in (link-contract E.2.8). */
export async function answerOAuth(
  open: OpenSession,
  { institution_id }: AnswerOf<'oauth'>,
  services: Services,
  { origin }: Call,
): Promise<AnswerReply> {
  await moveTo(open, { at: 'credentials' }, services)
  const { institution, item } = await bankOf(open, institution_id, services)
  if (!institution.oauth)
    throw invalidField('answer.institution_id must be a bank with a sign-in page of its own')
  const { random, clock, store } = services
  const state: OAuthStateRecord = {
    id: random.uuid(),
    link_session_id: open.session.id,
    link_token: open.token.id,
    institution_id,
    created_at: clock.now(),
    accounts:
      item?.accounts ?? simulatedAccounts(OAUTH_USER, '', institution.country_codes, random),
    decision: 'none',
    account_ids: [],
    processed_at: null,
  }
  await store.collections.oauthStates.put(state)
  return { kind: 'oauth', url: `${origin}${BANK_PAGES}/${state.id}`, oauth_state_id: state.id }
}

/**
 * What the user decided at the bank. The accounts were chosen there, so they are not asked for again.
 * @throws ApiError `ACCESS_NOT_GRANTED` when it was denied, `INSUFFICIENT_CREDENTIALS` when nothing was decided yet,
 * and the refusals of `stateFor`.
 */
export async function answerOAuthReturn(
  open: OpenSession,
  { oauth_state_id }: AnswerOf<'oauth-return'>,
  services: Services,
): Promise<AnswerReply> {
  const { link_session_id } = await stateFor(oauth_state_id, open.token.id, services)
  if (link_session_id !== open.session.id) throw new ApiError('OAUTH_STATE_ID_NOT_FOUND')
  const state = await process(oauth_state_id, services)
  if (state.decision === 'denied') throw new ApiError('ACCESS_NOT_GRANTED')
  const login: Login = {
    institution_id: state.institution_id,
    username: OAUTH_USER,
    accounts: state.accounts,
    verifies_by: null,
  }
  const selected = state.accounts.filter(({ account_id }) => state.account_ids.includes(account_id))
  if (filterAccounts(selected, open.token.account_filters).length === 0)
    throw new ApiError('NO_ACCOUNTS')
  return chosen(open, login, selected, services)
}

/**
 * The sign-in that a state id stands for.
 * @throws ApiError `OAUTH_STATE_ID_NOT_FOUND`, `OAUTH_STATE_ID_ALREADY_PROCESSED`, or `INCORRECT_LINK_TOKEN` for
 * that of another link token (link-contract G.8, M 12).
 */
export async function stateFor(
  oauth_state_id: string,
  link_token: string,
  { store }: Services,
): Promise<OAuthStateRecord> {
  const state = await store.collections.oauthStates.get(oauth_state_id)
  if (!state) throw new ApiError('OAUTH_STATE_ID_NOT_FOUND')
  if (state.link_token !== link_token) throw new ApiError('INCORRECT_LINK_TOKEN')
  if (state.processed_at !== null) throw new ApiError('OAUTH_STATE_ID_ALREADY_PROCESSED')
  return state
}

/** A decision is taken once; as long as there is none, the user may go on to make it. */
async function process(id: string, { store, clock }: Services): Promise<OAuthStateRecord> {
  const now = clock.now()
  const state = await store.collections.oauthStates.update(id, (current) => {
    if (current.processed_at !== null) throw new ApiError('OAUTH_STATE_ID_ALREADY_PROCESSED')
    if (current.decision === 'none') throw new ApiError('INSUFFICIENT_CREDENTIALS')
    return { ...current, processed_at: now }
  })
  if (!state) throw new ApiError('OAUTH_STATE_ID_NOT_FOUND')
  return state
}
