import { FIRST_PLATYPUS, HOUNDSTOOTH, WINDOWPANE, noSignIn, signIn } from './bank.ts'
import { view } from './heard.ts'
import type { Scenario, ScenarioStep } from './scenario.ts'

const SAME_DAY = { same_day_microdeposits_enabled: true }
const CHECKING = '1111222233330000'
const SAVING = '1111222233331111'

function numbers(
  routing_number: string,
  account_number: string,
  account_type: 'checking' | 'savings' = 'checking',
): ScenarioStep {
  return { type: 'numbers', routing_number, account_number, account_type }
}

/** Account numbers instead of a sign-in, or after it (link-contract E.2.10, H.4). */
export const NUMBERS_SCENARIOS: readonly Scenario[] = [
  noSignIn(FIRST_PLATYPUS, {
    name: 'same-day-deposit',
    title: 'Types the account numbers; a micro-deposit is on its way',
    token: { auth: SAME_DAY },
    steps: [numbers('110000000', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'pending_manual_verification' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'auth-type-select',
    title: 'Asks first whether to sign in or to type the numbers',
    way: ['OPEN(CONSENT)', view('SELECT_AUTH_TYPE'), 'SELECT_AUTH_TYPE', view('NUMBERS')],
    token: { auth: { ...SAME_DAY, auth_type_select_enabled: true } },
    steps: [numbers('110000000', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'pending_manual_verification' },
  }),
  noSignIn(WINDOWPANE, {
    name: 'instant-deposit',
    title: 'Types the account numbers; the micro-deposit is there in seconds',
    token: { auth: { instant_microdeposits_enabled: true } },
    steps: [numbers('333333334', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'pending_manual_verification' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'database-match',
    title: 'Types the account numbers; a database knows them',
    token: { auth: { ...SAME_DAY, database_match_enabled: true } },
    steps: [numbers('110000000', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'database_matched' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'database-insights',
    title: 'Types the account numbers; a database looks into them',
    token: { auth: { ...SAME_DAY, database_insights_enabled: true } },
    steps: [numbers('110000000', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'database_insights_pending' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'reroute-declined',
    title: 'Could sign in at the bank of the numbers, and keeps to them',
    token: { auth: { ...SAME_DAY, reroute_to_credentials: 'OPTIONAL' } },
    steps: [numbers('011401533', CHECKING), { type: 'numbers-kept' }],
    outcome: { kind: 'connected', verification_status: 'pending_manual_verification' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'reroute-forced',
    title: 'Has to sign in at the bank of the numbers',
    token: { auth: { ...SAME_DAY, reroute_to_credentials: 'FORCED' } },
    before: [numbers('011401533', CHECKING)],
    outcome: { kind: 'connected' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'reroute-off',
    title: 'Is not asked to sign in at the bank of the numbers',
    token: { auth: { ...SAME_DAY, reroute_to_credentials: 'OFF' } },
    steps: [numbers('011401533', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'pending_manual_verification' },
  }),
  signIn(HOUNDSTOOTH, {
    name: 'instant-match',
    title: 'Signs in, and types the numbers of the account',
    after: [{ type: 'accounts', names: ['Plaid Saving'] }, numbers('021000021', SAVING, 'savings')],
    outcome: { kind: 'connected' },
  }),
  signIn(HOUNDSTOOTH, {
    name: 'instant-match-wrong-number',
    title: 'Types the numbers of another account',
    after: [
      { type: 'accounts', names: ['Plaid Saving'] },
      numbers('021000021', CHECKING, 'savings'),
    ],
    outcome: { kind: 'inline', error_code: 'INVALID_ACCOUNT_NUMBER' },
  }),
  signIn(HOUNDSTOOTH, {
    name: 'instant-match-failed',
    title: 'Types numbers that only look like those of the account',
    after: [
      { type: 'accounts', names: ['Plaid Saving'] },
      numbers('021000021', '9999888877771111', 'savings'),
    ],
    outcome: { kind: 'error', error_code: 'INSTANT_MATCH_FAILED' },
  }),
  signIn(HOUNDSTOOTH, {
    name: 'automated-deposit',
    title: 'Signs in, types the numbers; a micro-deposit verifies them by itself',
    password: 'microdeposits_good',
    token: { auth: { automated_microdeposits_enabled: true } },
    after: [{ type: 'accounts', names: ['Plaid Checking'] }, numbers('021000021', CHECKING)],
    outcome: { kind: 'connected', verification_status: 'pending_automatic_verification' },
  }),
]
