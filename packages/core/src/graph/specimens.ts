import type { OfferedAccount } from '../client/account.ts'
import type { MfaChallenge } from '../client/challenge.ts'
import type { Institution } from '../client/institution.ts'
import type { LinkedItem } from '../client/link-client.ts'
import type { LinkSession } from '../client/session.ts'
import type { ErrorCode, ErrorType, FlowError } from '../vocabulary/error-code.ts'

/** One specimen of each thing that a state or an event may hold: enough to reach every branch, and no more. */
export const INSTITUTION: Institution = {
  institution_id: 'ins_109508',
  name: 'First Platypus Bank',
  url: 'https://www.plaid.com/',
  logo: null,
  primary_color: '#0075a3',
  status: 'HEALTHY',
  oauth: false,
  credentials: [
    { name: 'username', label: 'Username', type: 'text' },
    { name: 'password', label: 'Password', type: 'password' },
  ],
  portals: [],
}

export const SESSION: LinkSession = {
  link_session_id: '1f9a7f5e-2c1b-4c80-9d0e-6f2f7a3b8c55',
  client_name: 'Rowan',
  language: 'en',
  country_codes: ['US'],
  products: ['transactions'],
  update_mode: false,
  institution: null,
  account_selection: 'many',
}

export const ACCOUNTS: readonly OfferedAccount[] = [
  {
    id: 'account-checking',
    name: 'Plaid Checking',
    mask: '0000',
    type: 'depository',
    subtype: 'checking',
    verification_status: null,
    class_type: null,
    balance: 100,
    currency: 'USD',
  },
  {
    id: 'account-saving',
    name: 'Plaid Saving',
    mask: '1111',
    type: 'depository',
    subtype: 'savings',
    verification_status: null,
    class_type: null,
    balance: 200,
    currency: 'USD',
  },
]

export const CHALLENGES: readonly MfaChallenge[] = [
  {
    type: 'device',
    devices: [{ device_id: '0', mask: '••• ••• 1111', type: 'phone' }],
  },
  { type: 'code', message: 'Code sent to ••• ••• 1111' },
  {
    type: 'questions',
    questions: ['What is the answer to question_0_0?'],
    round: 1,
    rounds: 1,
  },
  {
    type: 'selections',
    selections: [{ question: 'You say tomato, I say...?', answers: ['tomato', 'potato'] }],
    round: 1,
    rounds: 1,
  },
]

export const ITEM: LinkedItem = {
  public_token: 'public-sandbox-5c1f0d1e-6a39-4d1b-9b77-0f4f2d6c9a10',
  institution: { institution_id: INSTITUTION.institution_id, name: INSTITUTION.name },
  accounts: ACCOUNTS.slice(0, 1).map(({ balance: _, currency: __, ...account }) => account),
}

export function specimenError(error_type: ErrorType, error_code: ErrorCode): FlowError {
  return { error_type, error_code, error_message: error_code.toLowerCase(), display_message: null }
}

/** One for each behaviour of link-contract G.12. */
export const ERRORS: readonly FlowError[] = [
  specimenError('ITEM_ERROR', 'INVALID_CREDENTIALS'),
  specimenError('ITEM_ERROR', 'INVALID_MFA'),
  specimenError('INVALID_INPUT', 'INVALID_ACCOUNT_ID'),
  specimenError('ITEM_ERROR', 'ITEM_LOCKED'),
  specimenError('INSTITUTION_ERROR', 'INSTITUTION_DOWN'),
  specimenError('INSTITUTION_ERROR', 'INSTITUTION_NO_LONGER_SUPPORTED'),
  specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN'),
]
