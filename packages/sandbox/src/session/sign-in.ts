import type { ErrorCode } from '@linkflow/core'
import { simulatedAccounts } from '../data/simulated-accounts.ts'
import { ApiError } from '../errors/api-error.ts'
import type { Services } from '../services.ts'
import type { LinkTokenRecord } from '../store/records.ts'
import type { AnswerOf } from './answer-schema.ts'
import { bankOf, matchesNumbers } from './bank.ts'
import { signIn } from './credentials.ts'
import type { Login } from './login-step.ts'
import { challengeAt } from './mfa.ts'
import type { AnswerReply } from './replies.ts'
import type { Scenario } from './scenario.ts'
import type { OpenSession } from './session.ts'
import { signedIn } from './signed-in.ts'
import { moveTo, notAsked } from './step.ts'

/** After so many wrong passwords in a row, a bank hears no more of them in this session (link-contract G.7). */
const MAX_WRONG_PASSWORDS = 5

/** Starts the login over, whatever was going on. */
export async function answerCredentials(
  open: OpenSession,
  { institution_id, values }: AnswerOf<'credentials'>,
  services: Services,
): Promise<AnswerReply> {
  await moveTo(open, { at: 'credentials' }, services)
  const { institution, item } = await bankOf(open, institution_id, services)
  if ((open.session.wrong_passwords[institution_id] ?? 0) >= MAX_WRONG_PASSWORDS)
    throw new ApiError('RATE_LIMIT')
  const { username, password, scenario } = signIn(institution, values)
  // An Item is repaired by the user who linked it, to the letter (link-contract M 57).
  if (item && username !== '' && username !== item.username)
    throw new ApiError('INVALID_UPDATED_USERNAME')
  await countPassword(open, institution_id, scenario, services)
  const { country_codes } = institution
  const login: Login = {
    institution_id,
    username,
    // An Item that is repaired keeps its accounts.
    accounts:
      item?.accounts ?? simulatedAccounts(username, password, country_codes, services.random),
    verifies_by: item ? null : verifierOf(institution_id, scenario, open.token),
  }
  return begin(open, login, scenario, services)
}

async function begin(
  open: OpenSession,
  login: Login,
  scenario: Scenario,
  services: Services,
): Promise<AnswerReply> {
  switch (scenario.type) {
    case 'error':
      return refuse(scenario, services)
    case 'recaptcha':
      await moveTo(open, { at: 'recaptcha', login, passes: scenario.passes }, services)
      return { kind: 'recaptcha' }
    case 'mfa': {
      const step = { at: 'mfa', login, scenario: scenario.mfa, round: 0, device_id: null } as const
      await moveTo(open, step, services)
      return { kind: 'mfa', challenge: challengeAt(step) }
    }
    case 'success':
      return signedIn(open, login, services)
  }
}

function refuse(
  { code, reason }: { readonly code: ErrorCode; readonly reason: string | null },
  { log }: Services,
): never {
  if (reason) log({ level: 'warning', message: reason })
  throw new ApiError(code)
}

async function countPassword(
  { session }: OpenSession,
  institution_id: string,
  scenario: Scenario,
  { store }: Services,
): Promise<void> {
  const wrong = scenario.type === 'error' && scenario.code === 'INVALID_CREDENTIALS'
  if (!wrong && session.wrong_passwords[institution_id] === undefined) return
  await store.collections.sessions.update(session.id, ({ wrong_passwords, ...current }) => {
    const { [institution_id]: before = 0, ...others } = wrong_passwords
    return {
      ...current,
      wrong_passwords: wrong ? { ...others, [institution_id]: before + 1 } : others,
    }
  })
}

/** Instant Match is there unless it is switched off, automated micro-deposits only once they are switched on (A.2). */
function verifierOf(
  institution_id: string,
  scenario: Scenario,
  { products, auth }: LinkTokenRecord,
): Login['verifies_by'] {
  if (!products.includes('auth') || !matchesNumbers(institution_id)) return null
  const deposits = scenario.type === 'success' && scenario.deposits
  if (deposits && auth?.['automated_microdeposits_enabled'] === true) return 'automated'
  return auth?.['instant_match_enabled'] === false ? null : 'instant_match'
}

/** The challenge of our own was taken; whether it was passed was decided beforehand (link-contract M 76). */
export async function answerRecaptcha(open: OpenSession, services: Services): Promise<AnswerReply> {
  const { step } = open.session
  if (step.at !== 'recaptcha') throw notAsked('recaptcha')
  if (step.passes) return signedIn(open, step.login, services)
  await moveTo(open, { at: 'credentials' }, services)
  throw new ApiError('RECAPTCHA_BAD')
}
