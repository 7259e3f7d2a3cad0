import { unreachable } from '../unreachable.ts'
import type { Scenario, ScenarioOutcome, ScenarioStep } from './scenario.ts'

export const view = (name: string): string => `TRANSITION_VIEW(${name})`

/** From the start to the list of banks. */
export const TO_LIST: readonly string[] = ['OPEN(CONSENT)', view('SELECT_INSTITUTION')]

/** A bank is chosen, and asks for a name and a password. */
export const TO_FORM: readonly string[] = ['SELECT_INSTITUTION', view('CREDENTIAL')]

const DEPOSIT = 'SAME_DAY_MICRODEPOSIT_VERIFICATION'

/**
 * What the host hears of a scenario (link-contract E.2), from what is done in it.
 *
 * @param way From the start to the pane of the first step. @default by the list of banks; straight there in a repair
 */
export function heardIn(
  { item, steps, outcome }: Pick<Scenario, 'item' | 'steps' | 'outcome'>,
  way: readonly string[] | undefined,
): readonly string[] {
  return [
    ...(way ?? (item ? repairFrom(steps) : wayTo(steps[0], outcome))),
    ...steps.flatMap((step, index) => {
      const before = steps[index - 1]
      return [...(before ? between(before, step) : []), ...done(step), view('LOADING')]
    }),
    ...(item ? [] : unasked(steps, outcome)),
    ...endOf(steps.at(-1), outcome),
  ]
}

function repairFrom([first]: readonly ScenarioStep[]): readonly string[] {
  if (!first) return []
  return [`OPEN(${first.type === 'deposit' ? DEPOSIT : 'CREDENTIAL'})`]
}

const BLOCKED = {
  DOWN: 'SELECT_DOWN_INSTITUTION',
  FILTERED: 'SELECT_FILTERED_INSTITUTION',
  UNSUPPORTED: 'SELECT_INSTITUTION',
}

function wayTo(first: ScenarioStep | undefined, outcome: ScenarioOutcome): readonly string[] {
  if (outcome.kind === 'blocked') return [...TO_LIST, BLOCKED[outcome.status]]
  switch (first?.type) {
    case 'phone':
      return ['OPEN(CONSENT)', view('SUBMIT_PHONE')]
    case 'numbers':
      return [...TO_LIST, view('NUMBERS')]
    case 'oauth':
      return [...TO_LIST, 'SELECT_INSTITUTION', view('OAUTH')]
    default:
      return [...TO_LIST, ...TO_FORM]
  }
}

/** Between two steps: what the answer to one is, and the pane of the next. */
function between(before: ScenarioStep, step: ScenarioStep): readonly string[] {
  const verified = before.type === 'otp' ? ['VERIFY_PHONE'] : []
  switch (step.type) {
    case 'credentials':
      return [...verified, ...toFormAfter(before)]
    case 'deposit':
      return ['ERROR(INCORRECT_DEPOSIT_VERIFICATION)', view(DEPOSIT)]
    case 'saved-accounts':
      return [
        ...verified,
        view('SELECT_SAVED_INSTITUTION'),
        'SELECT_INSTITUTION',
        view('SELECT_SAVED_ACCOUNT'),
      ]
    default:
      return [view(paneOf(step))]
  }
}

function toFormAfter({ type }: ScenarioStep): readonly string[] {
  switch (type) {
    case 'credentials':
      return ['ERROR(INVALID_CREDENTIALS)', view('CREDENTIAL')]
    case 'numbers':
      return [view('NUMBERS_SELECT_INSTITUTION'), ...TO_FORM]
    case 'accounts':
      return [view('CONNECTED'), 'HANDOFF', view('SELECT_INSTITUTION'), ...TO_FORM]
    default:
      return [view('SELECT_INSTITUTION'), ...TO_FORM]
  }
}

/** What the user does on the pane. */
function done(step: ScenarioStep): readonly string[] {
  switch (step.type) {
    case 'credentials':
      return ['SUBMIT_CREDENTIALS']
    case 'mfa':
      return [`SUBMIT_MFA(${step.round.type})`]
    case 'oauth':
      return ['OPEN_OAUTH']
    case 'numbers':
      return ['SUBMIT_ROUTING_NUMBER', 'SUBMIT_ACCOUNT_NUMBER']
    case 'phone':
      return ['SUBMIT_PHONE']
    case 'otp':
      return ['SUBMIT_OTP']
    default:
      return []
  }
}

/** The accounts are chosen last, if no step has chosen them. */
function unasked(steps: readonly ScenarioStep[], outcome: ScenarioOutcome): readonly string[] {
  const last = steps.at(-1)?.type
  const asked = last === 'credentials' || last === 'mfa' || last === 'recaptcha'
  return outcome.kind === 'connected' && asked ? [view('SELECT_ACCOUNT'), view('LOADING')] : []
}

function endOf(last: ScenarioStep | undefined, outcome: ScenarioOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'connected':
      return [view('CONNECTED')]
    case 'blocked':
      return []
    case 'ended':
      return [`EXIT(${outcome.error_code})`]
    case 'inline':
      return [`ERROR(${outcome.error_code})`, ...(last ? [view(paneOf(last))] : [])]
    case 'error': {
      const failed = last?.type === 'oauth' ? ['FAIL_OAUTH'] : []
      return [...failed, `ERROR(${outcome.error_code})`, view('ERROR')]
    }
    default:
      return unreachable(outcome)
  }
}

function paneOf(step: ScenarioStep): string {
  return step.type === 'mfa' ? `MFA ${step.round.type}` : PANES[step.type]
}

const PANES: { readonly [T in Exclude<ScenarioStep['type'], 'mfa'>]: string } = {
  credentials: 'CREDENTIAL',
  recaptcha: 'RECAPTCHA',
  accounts: 'SELECT_ACCOUNT',
  oauth: 'OAUTH',
  numbers: 'NUMBERS',
  'numbers-kept': 'NUMBERS_SELECT_INSTITUTION',
  deposit: DEPOSIT,
  phone: 'SUBMIT_PHONE',
  otp: 'VERIFY_PHONE',
  'saved-accounts': 'SELECT_SAVED_ACCOUNT',
}
