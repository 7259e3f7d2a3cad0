import type { OfferedAccount } from '../client/account.ts'
import type { MfaChallenge } from '../client/challenge.ts'
import type { Institution } from '../client/institution.ts'
import type { LinkedItem, SavedInstitution, SessionReply } from '../client/link-client.ts'
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

export const DEGRADED: Institution = {
  ...INSTITUTION,
  institution_id: 'ins_132363',
  name: 'Unhealthy Platypus Bank - Degraded',
  status: 'DEGRADED',
}

export const DOWN: Institution = {
  ...INSTITUTION,
  institution_id: 'ins_132361',
  name: 'Unhealthy Platypus Bank - Down',
  status: 'DOWN',
}

export const UNSUPPORTED: Institution = {
  ...INSTITUTION,
  institution_id: 'ins_133402',
  name: 'Unsupported Platypus Bank',
  status: 'UNSUPPORTED',
}

export const FILTERED: Institution = { ...INSTITUTION, status: 'FILTERED' }

export const OAUTH_BANK: Institution = {
  ...INSTITUTION,
  institution_id: 'ins_127287',
  name: 'Platypus OAuth Bank',
  oauth: true,
  credentials: [],
}

export const BRAND: Institution = {
  ...INSTITUTION,
  institution_id: 'ins_900000',
  name: 'Gingham National',
  portals: [INSTITUTION, DOWN],
}

export const SESSION: LinkSession = {
  link_session_id: '1f9a7f5e-2c1b-4c80-9d0e-6f2f7a3b8c55',
  client_name: 'Rowan',
  language: 'en',
  country_codes: ['US'],
  products: ['transactions'],
  update_mode: false,
  institution: null,
  matched_institution_id: null,
  account_selection: 'many',
  numbers: false,
  auth_type_select: false,
  verification: null,
  multi_item: false,
  remember_me: false,
  data_use: null,
  appearance_mode: null,
  customization: null,
  redirect_uri: null,
  oauth_return: null,
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

/** Where the bank with a page of its own signs its users in. */
export const PAGE: Extract<SessionReply, { kind: 'oauth' }> = {
  kind: 'oauth',
  request_id: 'page',
  url: 'https://bank.example/sign-in',
  oauth_state_id: 'one',
}

export const SAVED: readonly SavedInstitution[] = [{ institution: INSTITUTION, accounts: ACCOUNTS }]

export function specimenError(error_type: ErrorType, error_code: ErrorCode): FlowError {
  return { error_type, error_code, error_message: error_code.toLowerCase(), display_message: null }
}

/** One for each behaviour of link-contract G.12. */
export const ERRORS: readonly FlowError[] = [
  specimenError('ITEM_ERROR', 'INVALID_CREDENTIALS'),
  specimenError('ITEM_ERROR', 'INVALID_MFA'),
  specimenError('INVALID_INPUT', 'INVALID_ACCOUNT_ID'),
  specimenError('INSTITUTION_ERROR', 'INSTITUTION_DOWN'),
  specimenError('INSTITUTION_ERROR', 'INSTITUTION_NO_LONGER_SUPPORTED'),
  specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN'),
]
