import { FIRST_PLATYPUS, noSignIn, signIn } from './bank.ts'
import type { Scenario } from './scenario.ts'

const REPAIR = { state: 'login_required' } as const
const DEPOSIT = { state: 'deposit_pending' } as const

/** Update mode (link-contract E.2.9, E.2.10b). */
export const REPAIR_SCENARIOS: readonly Scenario[] = [
  signIn(FIRST_PLATYPUS, {
    name: 'repair',
    title: 'Signs in again after the login has ended',
    item: REPAIR,
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'repair-mfa',
    title: 'Signs in again, with a code',
    password: 'mfa_device',
    mfa: [
      { type: 'device', answers: ['••• ••• 1111'] },
      { type: 'code', answers: ['1234'] },
    ],
    item: REPAIR,
    outcome: { kind: 'connected' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'repair-other-username',
    title: 'Signs in again as somebody else',
    username: 'User_Good',
    item: REPAIR,
    outcome: { kind: 'inline', error_code: 'INVALID_UPDATED_USERNAME' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'repair-healthy',
    title: 'Is asked to repair what is not broken',
    item: { state: 'healthy' },
    steps: [],
    outcome: { kind: 'ended', error_code: 'ITEM_NO_ERROR' },
  }),
  signIn(FIRST_PLATYPUS, {
    name: 'repair-accounts',
    title: 'Chooses other accounts of a bank that is linked',
    token: { update: { account_selection_enabled: true } },
    item: { state: 'healthy' },
    after: [{ type: 'accounts', names: ['Plaid Saving', 'Plaid CD'] }],
    outcome: { kind: 'connected' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'deposit-code',
    title: 'Types the code of the micro-deposit',
    item: DEPOSIT,
    steps: [{ type: 'deposit', code: 'ABC' }],
    outcome: { kind: 'connected', verification_status: 'manually_verified' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'deposit-code-wrong',
    title: 'Types a wrong code of the micro-deposit',
    item: DEPOSIT,
    steps: [{ type: 'deposit', code: 'XYZ' }],
    outcome: { kind: 'inline', error_code: 'INCORRECT_DEPOSIT_VERIFICATION' },
  }),
  noSignIn(FIRST_PLATYPUS, {
    name: 'deposit-code-wrong-thrice',
    title: 'Types three wrong codes of the micro-deposit',
    item: DEPOSIT,
    steps: [
      { type: 'deposit', code: 'XYZ' },
      { type: 'deposit', code: 'XYZ' },
      { type: 'deposit', code: 'XYZ' },
    ],
    outcome: { kind: 'error', error_code: 'TOO_MANY_VERIFICATION_ATTEMPTS' },
  }),
]
