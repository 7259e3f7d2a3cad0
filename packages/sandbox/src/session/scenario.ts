import type { ErrorCode } from '@linkflow/core'
import { readCustomUser } from '../data/custom-user.ts'
import { errorsOf, findError } from '../errors/catalogue.ts'
import type { MfaScenario } from './login-step.ts'

/** What signing in with certain credentials leads to. */
export type Scenario =
  /** `deposits`: the numbers of the account are made sure of by micro-deposits, where the bank has no other way. */
  | { readonly type: 'success'; readonly deposits: boolean }
  /** A challenge of the sandbox's own comes first. */
  | { readonly type: 'recaptcha'; readonly passes: boolean }
  | { readonly type: 'mfa'; readonly mfa: MfaScenario }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly reason: string | null }

/** Users that sign in with any password (link-contract H.2). Their histories differ: see `habits.ts`. */
const PERSONAS: ReadonlySet<string> = new Set([
  'user_transactions_dynamic',
  'user_ewa_user',
  'user_yuppie',
  'user_small_business',
  'user_bank_income',
  'user_credit_bonus',
  'user_credit_joint_account',
  'user_credit_profile_poor',
  'user_credit_profile_good',
  'user_credit_profile_excellent',
  ...Array.from({ length: 8 }, (_, at) => `user_prism_${at + 1}`),
])

const SIMULATED_CODES: ReadonlySet<string> = new Set(
  (['ITEM_ERROR', 'INSTITUTION_ERROR', 'API_ERROR', 'RATE_LIMIT_EXCEEDED'] as const)
    .flatMap((type) => errorsOf(type))
    .map((error) => error.code),
)

const SUCCESS: Scenario = { type: 'success', deposits: false }

/** What these credentials stand for (link-contract H.2). The texts go no further than this. */
export function scenarioFor(username: string, password: string): Scenario {
  if (PERSONAS.has(username)) return SUCCESS
  if (username === 'user_custom') return customScenario(password)
  if (username === 'user_limited_purpose_checking' && password === 'pass_good') return SUCCESS
  if (username !== 'user_good') return wrong(null)
  switch (password) {
    case 'pass_good':
      return SUCCESS
    case 'microdeposits_good':
      return { type: 'success', deposits: true }
    case 'mfa_device':
      return mfa({ type: 'device', refuses: 'nothing' })
    case 'mfa_selections':
      return mfa({ type: 'one-selection' })
    default:
      return patternScenario(password)
  }
}

function patternScenario(password: string): Scenario {
  if (password.startsWith('error_')) return errorScenario(password.slice('error_'.length))
  const questions = /^mfa_questions_(\d+)_(\d+)$/.exec(password)
  if (questions) return questionsScenario(Number(questions[1]), Number(questions[2]))
  const selections = /^mfa_selections_(\d+)_(\d+)_(\d+)$/.exec(password)
  if (selections)
    return selectionsScenario(Number(selections[1]), Number(selections[2]), Number(selections[3]))
  return recaptchaScenario(parseObject(password)?.['recaptcha'])
}

/** Decisions 11 and 19: an unknown code is a wrong password, and two codes need a question to be seen. */
function errorScenario(name: string): Scenario {
  const code = name === 'PRODUCT_NOT_SUPPORTED' ? 'PRODUCTS_NOT_SUPPORTED' : name
  if (code === 'INVALID_MFA') return mfa({ type: 'code', refuses: 'every code' })
  if (code === 'INVALID_SEND_METHOD') return mfa({ type: 'device', refuses: 'every device' })
  const known = SIMULATED_CODES.has(code) ? findError(code) : null
  if (known) return { type: 'error', code: known.code, reason: null }
  return wrong(`error_<CODE> knows these codes: ${[...SIMULATED_CODES].join(', ')}`)
}

/** link-contract M 77. */
function questionsScenario(rounds: number, questions: number): Scenario {
  if (!within(rounds, 1, 9) || !within(questions, 1, 9))
    return wrong('mfa_questions_<n>_<m> takes 1 to 9 rounds of 1 to 9 questions')
  return mfa({ type: 'questions', rounds, questions })
}

function selectionsScenario(rounds: number, questions: number, options: number): Scenario {
  if (!within(rounds, 1, 9) || !within(questions, 1, 9) || !within(options, 2, 9))
    return wrong(
      'mfa_selections_<n>_<m>_<o> takes 1 to 9 rounds of 1 to 9 questions with 2 to 9 options',
    )
  return mfa({ type: 'selections', rounds, questions, options })
}

/** Whether the challenge is passed is decided beforehand (link-contract M 76). */
function recaptchaScenario(outcome: unknown): Scenario {
  return outcome === 'good' || outcome === 'bad'
    ? { type: 'recaptcha', passes: outcome === 'good' }
    : wrong(null)
}

/** link-contract H.7, as far as signing in goes. A description that is wrong is a wrong password. */
function customScenario(password: string): Scenario {
  const { user, problem } = readCustomUser(password)
  if (!user) return wrong(`the password of user_custom does not describe a user: ${problem}`)
  if (user.force_error !== undefined) return forcedError(user.force_error)
  if (user.recaptcha) return recaptchaScenario(user.recaptcha)
  switch (user.mfa?.type) {
    case 'device':
      return mfa({ type: 'device', refuses: 'nothing' })
    case 'questions':
      return questionsScenario(user.mfa.question_rounds, user.mfa.questions_per_round)
    case 'selections':
      return selectionsScenario(1, 1, 2)
    case undefined:
      return SUCCESS
  }
}

/** Two codes of link-contract H.7 are none of those that a password can name. */
function forcedError(code: string): Scenario {
  if (code === 'PLAID_ERROR') return errorScenario('INTERNAL_SERVER_ERROR')
  if (code === 'INVALID_LINK_TOKEN') return { type: 'error', code, reason: null }
  return errorScenario(code)
}

function parseObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    // An object, as just checked; a list is one too, without any of the names that are looked for.
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

function mfa(scenario: MfaScenario): Scenario {
  return { type: 'mfa', mfa: scenario }
}

function wrong(reason: string | null): Scenario {
  return { type: 'error', code: 'INVALID_CREDENTIALS', reason }
}

function within(count: number, least: number, most: number): boolean {
  return Number.isInteger(count) && count >= least && count <= most
}
