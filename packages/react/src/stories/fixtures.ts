import type {
  AccountSelection,
  ErrorCode,
  ErrorType,
  Flow,
  FlowError,
  Institution,
  LinkedItem,
  LinkSession,
  LinkState,
  MfaChallenge,
  OfferedAccount,
} from '@linkflow/core'
import { at } from '@linkflow/core'
import { ERROR_CODES } from '@linkflow/core/vocabulary'

function bank(
  institution_id: string,
  name: string,
  host: string | null,
  primary_color: string | null,
  more: Partial<Institution> = {},
): Institution {
  return {
    institution_id,
    name,
    url: host ? `https://www.${host}/` : null,
    logo: null,
    primary_color,
    status: 'HEALTHY',
    oauth: false,
    credentials: [
      { name: 'username', label: 'Username', type: 'text' },
      { name: 'password', label: 'Password', type: 'password' },
    ],
    portals: [],
    ...more,
  }
}

export const platypus: Institution = bank(
  'ins_109508',
  'First Platypus Bank',
  'platypus.example',
  '#0075a3',
)

export const INSTITUTIONS: readonly Institution[] = [
  platypus,
  bank('ins_109509', 'First Gingham Credit Union', 'gingham.example', '#b3123f', {
    credentials: [
      { name: 'user_id', label: 'User ID', type: 'text' },
      { name: 'password', label: 'Password', type: 'password' },
      { name: 'pin', label: 'PIN', type: 'pin' },
    ],
  }),
  bank('ins_109510', 'Tattersall Federal Credit Union', 'tattersall.example', '#f2b705'),
  bank('ins_109511', 'Tartan Bank', 'tartan.example', '#1d5c3a'),
  bank('ins_109512', 'Houndstooth Bank', 'houndstooth.example', '#22252b'),
  bank('ins_135858', 'Windowpane Bank', 'windowpane.example', '#7a4ce0'),
  bank('ins_132363', 'Unhealthy Platypus Bank – Degraded', 'unhealthy.example', '#c2571a', {
    status: 'DEGRADED',
  }),
  bank('ins_1', 'Cedar & Stone Savings', 'cedarstone.example', null),
]

/** 120 institutions: more than a page. */
export const MANY_INSTITUTIONS: readonly Institution[] = Array.from({ length: 120 }, (_, index) =>
  bank(`ins_many_${index}`, `Riverside Community Bank ${index + 1}`, null, '#3a5a8c'),
)

export const longBank: Institution = bank(
  'ins_long',
  'Zweite Vereinigte Raiffeisen-Volksbank Oberallgäu-Niederbayern-Schwarzwald eG',
  'a-rather-long-host-name-of-a-regional-cooperative-bank.example',
  '#e8e2d0',
)

export function sessionOf(more: Partial<LinkSession> = {}): LinkSession {
  return {
    link_session_id: '5f0b8c1e-2f0e-4c55-9d4f-6f1f8a1a2b3c',
    client_name: 'Rowan',
    language: 'en',
    country_codes: ['US'],
    products: ['auth', 'transactions', 'identity'],
    update_mode: false,
    institution: null,
    account_selection: 'many',
    matched_institution_id: null,
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
    ...more,
  }
}

export function flowOf(more: Partial<Flow> = {}): Flow {
  return {
    session: sessionOf(),
    institution: platypus,
    error: null,
    request_id: 'm8MDnv9okwxFNBV',
    query: '',
    linked: 0,
    attempt: 0,
    ...more,
  }
}

/** The error of a code, with the first type that has it. */
export function errorOf(error_code: ErrorCode): FlowError {
  // The keys of the table are exactly the error types.
  const types = Object.keys(ERROR_CODES) as ErrorType[]
  const error_type = types.find((type) => ERROR_CODES[type].some((code) => code === error_code))
  return {
    error_type: error_type ?? 'API_ERROR',
    error_code,
    error_message: `the developer's words for ${error_code}`,
    display_message: null,
  }
}

function account(
  id: string,
  name: string,
  mask: string,
  type: OfferedAccount['type'],
  subtype: string,
  balance: number | null,
): OfferedAccount {
  return {
    id,
    name,
    mask,
    type,
    subtype,
    balance,
    currency: 'USD',
    verification_status: null,
    class_type: null,
  }
}

export const ACCOUNTS: readonly OfferedAccount[] = [
  account('acc_1', 'Plaid Checking', '0000', 'depository', 'checking', 110),
  account('acc_2', 'Plaid Saving', '1111', 'depository', 'savings', 210),
  account('acc_3', 'Plaid CD', '2222', 'depository', 'cd', 1000),
  account('acc_4', 'Plaid Credit Card', '3333', 'credit', 'credit card', 410),
  account('acc_5', 'Plaid Money Market', '4444', 'depository', 'money market', 43200),
  account('acc_6', 'Plaid IRA', '5555', 'investment', 'ira', 320.76),
  account('acc_7', 'Plaid 401k', '6666', 'investment', '401k', 23631.9805),
  account('acc_8', 'Plaid Student Loan', '7777', 'loan', 'student', 65262),
  account('acc_9', 'Plaid Mortgage', '8888', 'loan', 'mortgage', 56302.06),
  account('acc_10', 'Plaid HSA', '9001', 'depository', 'hsa', 6009),
  account('acc_11', 'Plaid Cash Management', '9002', 'depository', 'cash management', 12060),
  account('acc_12', 'Plaid Business Credit Card', '9999', 'credit', 'credit card', 5020),
]

export function itemOf(accounts: readonly OfferedAccount[]): LinkedItem {
  return {
    public_token: 'public-sandbox-3a2d6f0e-3b0c-4a51-8d7e-0c9d1f6b2a11',
    institution: { institution_id: platypus.institution_id, name: platypus.name },
    accounts,
  }
}

export const consentState: LinkState = at('consent', flowOf({ institution: null }), {
  details: false,
})
export const institutionState: LinkState = at('institution-select', flowOf({ institution: null }), {
  blocked: null,
})

export function blockedState(status: Institution['status']): LinkState {
  return at('institution-select', flowOf(), { blocked: { ...platypus, status } })
}

export function credentialsState(
  error: FlowError | null = null,
  institution: Institution = platypus,
): LinkState {
  return at('credentials', flowOf({ institution }), { error })
}

export const deviceState: LinkState = at('mfa', flowOf({ attempt: 1 }), {
  error: null,
  challenge: {
    type: 'device',
    devices: [
      { device_id: '0', mask: '••• ••• 1111', type: 'phone' },
      { device_id: '1', mask: '••• ••• 2222', type: 'phone' },
      { device_id: '2', mask: 's...h@plaid.com', type: 'email' },
      { device_id: '3', mask: 'r...n@plaid.com', type: 'email' },
    ],
  },
})

export function challengeState(challenge: MfaChallenge): LinkState {
  return at('mfa', flowOf({ attempt: 1 }), { error: null, challenge })
}

export function codeState(error: FlowError | null = null): LinkState {
  return at('mfa', flowOf({ attempt: 2 }), {
    error,
    challenge: { type: 'code', message: 'Code sent to ••• ••• 1111' },
  })
}

export function questionsState(error: FlowError | null = null): LinkState {
  return at('mfa', flowOf({ attempt: 1 }), {
    error,
    challenge: {
      type: 'questions',
      questions: ['What is the answer to question_0_0?', 'What is the answer to question_0_1?'],
      round: 1,
      rounds: 2,
    },
  })
}

export const selectionsState: LinkState = at('mfa', flowOf({ attempt: 1 }), {
  error: null,
  challenge: {
    type: 'selections',
    selections: [
      { question: 'You say tomato, I say...?', answers: ['tomato', 'potato'] },
      { question: 'Ketchup or mustard?', answers: ['ketchup', 'mustard'] },
    ],
    round: 1,
    rounds: 1,
  },
})

export const loadingState: LinkState = at('loading', flowOf({ attempt: 1 }), {
  from: { pane: 'credentials', data: { error: null } },
})

export function accountsState(
  account_selection: AccountSelection = 'many',
  accounts: readonly OfferedAccount[] = ACCOUNTS,
  error: FlowError | null = null,
): LinkState {
  const flow = flowOf({ attempt: 1, session: sessionOf({ account_selection }) })
  return at('select-account', flow, { accounts, error })
}

export function connectedState(count: number, update_mode = false): LinkState {
  const flow = flowOf({ attempt: 2, session: sessionOf({ update_mode }) })
  return at('connected', flow, { item: itemOf(ACCOUNTS.slice(0, count)) })
}

export function errorState(
  code: ErrorCode,
  update_mode = false,
  institution: Institution | null = platypus,
): LinkState {
  const flow = flowOf({ attempt: 1, institution, session: sessionOf({ update_mode }) })
  return at('error', flow, {
    error: errorOf(code),
    from: { pane: 'credentials', data: { error: null } },
  })
}

export const exitState: LinkState = at('exit-confirmation', flowOf(), {
  from: { pane: 'credentials', data: { error: null } },
})
