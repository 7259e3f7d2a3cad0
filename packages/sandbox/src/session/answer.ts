import { z } from '@hono/zod-openapi'
import type { SessionAnswer } from '@linkflow/core'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { text } from '../http/fields.ts'
import { supports } from '../institutions.ts'
import { newAccounts } from '../items/item.ts'
import type { Services } from '../services.ts'
import { chooseAccounts, filterAccounts, toOfferedAccount } from './accounts.ts'
import { connect } from './connect.ts'
import { checkReachable, signIn } from './credentials.ts'
import type { Login, LoginStep } from './login-step.ts'
import { answerMfa, challengeAt } from './mfa.ts'
import type { MfaOutcome } from './mfa.ts'
import type { AnswerReply } from './replies.ts'
import { sessionReply } from './schemas.ts'
import { linkSessionId, sessionOf } from './session.ts'
import type { OpenSession } from './session.ts'

type AnswerOf<T extends SessionAnswer['type']> = Extract<SessionAnswer, { type: T }>

/** No `max` on what is typed: a text that is too long is a wrong answer, and is told so in the pane. */
const typed = z.string()

const answer = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('credentials'),
      institution_id: text,
      values: z.record(z.string(), typed),
    }),
    z.strictObject({ type: z.literal('mfa'), values: z.array(typed).max(100) }),
    z.strictObject({ type: z.literal('accounts'), account_ids: z.array(text).max(1000) }),
  ])
  .openapi('SessionAnswer')

/** `POST /link/session/answer`: takes what the user answered and says what comes next. */
export const answerSession = endpoint({
  path: '/link/session/answer',
  api: 'session',
  summary: 'Answer what the session asks for',
  request: z
    .strictObject({ link_session_id: linkSessionId, answer })
    .openapi('SessionAnswerRequest'),
  response: sessionReply,
  handle: async (request, services): Promise<AnswerReply> => {
    const open = await sessionOf(request.link_session_id, services)
    // Linked is linked: whoever did not hear the reply and asks again gets the same one.
    if (open.session.item) return { kind: 'connected', item: open.session.item }
    switch (request.answer.type) {
      case 'credentials':
        return answerCredentials(open, request.answer, services)
      case 'mfa':
        return answerChallenge(open, request.answer, services)
      case 'accounts':
        return answerAccounts(open, request.answer, services)
    }
  },
})

/** Starts the login over, whatever was going on. */
async function answerCredentials(
  open: OpenSession,
  { institution_id, values }: AnswerOf<'credentials'>,
  services: Services,
): Promise<AnswerReply> {
  await moveTo(open, { at: 'credentials' }, services)
  const institution = services.institutions.get(institution_id)
  if (
    !institution ||
    !supports(institution, { products: [], country_codes: open.token.country_codes })
  )
    throw new ApiError('INVALID_INSTITUTION')
  checkReachable(institution, open.token.products)
  const { username, scenario } = signIn(institution, values)
  await checkUpdate(open, { institution_id, username }, services)
  const login: Login = { institution_id, username }
  switch (scenario.type) {
    case 'error':
      if (scenario.reason) services.log({ level: 'warning', message: scenario.reason })
      throw new ApiError(scenario.code)
    case 'mfa': {
      const step = { at: 'mfa', login, scenario: scenario.mfa, round: 0, device_id: null } as const
      await moveTo(open, step, services)
      return { kind: 'mfa', challenge: challengeAt(step) }
    }
    case 'success':
      return signedIn(open, login, services)
  }
}

/** An Item is repaired at its own bank, by the user who linked it (link-contract M 57). */
async function checkUpdate(
  { token }: OpenSession,
  login: Login,
  services: Services,
): Promise<void> {
  if (token.update_item_id === null) return
  const item = await services.store.collections.items.get(token.update_item_id)
  if (!item) throw new ApiError('ITEM_NOT_FOUND')
  if (item.institution_id !== login.institution_id) throw new ApiError('INVALID_INSTITUTION')
  const known = login.username === '' || login.username === item.username
  if (!known) throw new ApiError('INVALID_UPDATED_USERNAME')
}

async function answerChallenge(
  open: OpenSession,
  { values }: AnswerOf<'mfa'>,
  services: Services,
): Promise<AnswerReply> {
  // What comes of it is decided on the step that is stored: two answers at once are two answers in turn.
  let outcome: MfaOutcome | undefined
  let login: Login | undefined
  await services.store.collections.sessions.update(open.session.id, (session) => {
    if (session.step.at !== 'mfa') throw notAsked('mfa')
    login = session.step.login
    outcome = answerMfa(session.step, values)
    return outcome.type === 'next' ? { ...session, step: outcome.step } : session
  })
  if (!outcome || !login) throw notAsked('mfa')
  if (outcome.type === 'refused') throw new ApiError(outcome.code)
  if (outcome.type === 'next') return { kind: 'mfa', challenge: challengeAt(outcome.step) }
  return signedIn(open, login, services)
}

/** The bank lets the user in: which accounts are to be linked? */
async function signedIn(open: OpenSession, login: Login, services: Services): Promise<AnswerReply> {
  const accounts = await accountsOf(open, services)
  const offered = filterAccounts(accounts, open.token.account_filters)
  if (offered.length === 0) {
    await moveTo(open, { at: 'credentials' }, services)
    throw new ApiError('NO_ACCOUNTS')
  }
  if (open.token.account_selection === 'off')
    return connect(open, { login, accounts, selected: offered }, services)
  await moveTo(open, { at: 'accounts', login, accounts }, services)
  return { kind: 'accounts', accounts: offered.map(toOfferedAccount) }
}

/** An Item that is repaired keeps its accounts. */
async function accountsOf({ token }: OpenSession, services: Services) {
  const item =
    token.update_item_id && (await services.store.collections.items.get(token.update_item_id))
  return item ? item.accounts : newAccounts(services.random)
}

async function answerAccounts(
  open: OpenSession,
  { account_ids }: AnswerOf<'accounts'>,
  services: Services,
): Promise<AnswerReply> {
  const { step } = open.session
  if (step.at !== 'accounts') throw notAsked('accounts')
  const offered = filterAccounts(step.accounts, open.token.account_filters)
  const selected = chooseAccounts(offered, account_ids, open.token.account_selection)
  return connect(open, { login: step.login, accounts: step.accounts, selected }, services)
}

async function moveTo(
  { session }: OpenSession,
  step: LoginStep,
  services: Services,
): Promise<void> {
  await services.store.collections.sessions.update(session.id, (current) => ({ ...current, step }))
}

function notAsked(type: string): ApiError {
  return invalidField(`answer.type must be what the session asks for: it does not ask for ${type}`)
}
