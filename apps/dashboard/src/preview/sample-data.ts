import type { Flow, FlowError, Institution, LinkSession, OfferedAccount } from '@linkflow/core'

/** Names of ordinary or of awkward length. */
export type Wording = 'usual' | 'long'

const CLIENT_NAMES: Readonly<Record<Wording, string>> = {
  usual: 'Rowan',
  long: 'Rowan & Daughters Bookkeeping',
}

export function clientNameOf(wording: Wording): string {
  return CLIENT_NAMES[wording]
}

function bank(
  institution_id: string,
  name: string,
  primary_color: string,
  status: Institution['status'] = 'HEALTHY',
): Institution {
  return {
    institution_id,
    name,
    url: `https://www.${name.toLowerCase().replace(/[^a-z]+/g, '-')}.example/`,
    logo: null,
    primary_color,
    status,
    oauth: false,
    credentials: [
      { name: 'username', label: 'Username', type: 'text' },
      { name: 'password', label: 'Password', type: 'password' },
    ],
    portals: [],
  }
}

const USUAL_BANK = bank('ins_109508', 'First Platypus Bank', '#0075a3')
const LONG_BANK = bank(
  'ins_long',
  'Zweite Vereinigte Raiffeisen-Volksbank Oberallgäu-Niederbayern-Schwarzwald eG',
  '#8a5a12',
)

/** The banks of the sandbox that the preview knows by name. */
export const SAMPLE_BANKS: readonly Institution[] = [
  USUAL_BANK,
  bank('ins_109509', 'First Gingham Credit Union', '#b3123f'),
  bank('ins_109510', 'Tattersall Federal Credit Union', '#f2b705'),
  bank('ins_109511', 'Tartan Bank', '#1d5c3a'),
  bank('ins_109512', 'Houndstooth Bank', '#22252b'),
  bank('ins_135858', 'Windowpane Bank', '#7a4ce0'),
  bank('ins_132363', 'Unhealthy Platypus Bank – Degraded', '#c2571a', 'DEGRADED'),
  LONG_BANK,
]

/** The banks of a list, in its order. One that the preview does not know is shown by its id. */
export function banksOf(ids: 'automatic' | readonly string[]): readonly Institution[] {
  if (ids === 'automatic') return SAMPLE_BANKS
  return ids.map(
    (id) =>
      SAMPLE_BANKS.find(({ institution_id }) => institution_id === id) ?? bank(id, id, '#8a94a0'),
  )
}

export const WRONG_PASSWORD: FlowError = {
  error_type: 'ITEM_ERROR',
  error_code: 'INVALID_CREDENTIALS',
  error_message: 'the provided credentials were not correct',
  display_message: null,
}

export const BANK_DOWN: FlowError = {
  error_type: 'INSTITUTION_ERROR',
  error_code: 'INSTITUTION_DOWN',
  error_message: 'this institution is not currently responding',
  display_message: null,
}

export function sampleAccounts(wording: Wording): readonly OfferedAccount[] {
  const names =
    wording === 'long'
      ? ['Gemeinschaftliches Kontokorrentkonto für Haus und Garten', 'Household savings, shared']
      : ['Plaid Checking', 'Plaid Saving']
  const [checking = '', saving = ''] = names
  return [
    account('acc_1', checking, '0000', 'depository', 'checking', 110),
    account('acc_2', saving, '1111', 'depository', 'savings', 210),
    account('acc_3', 'Plaid CD', '2222', 'depository', 'cd', 1000),
    account('acc_4', 'Plaid Credit Card', '3333', 'credit', 'credit card', 410),
    account('acc_5', 'Plaid Money Market', '4444', 'depository', 'money market', 43_200),
  ]
}

function account(
  id: string,
  name: string,
  mask: string,
  type: OfferedAccount['type'],
  subtype: string,
  balance: number,
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

/** What the preview's sessions have in common. */
export function sampleFlow(
  wording: Wording,
  session: Partial<LinkSession>,
  flow: Partial<Flow> = {},
): Flow {
  return {
    session: { ...SAMPLE_SESSION, client_name: CLIENT_NAMES[wording], ...session },
    institution: wording === 'long' ? LONG_BANK : USUAL_BANK,
    error: null,
    request_id: 'm8MDnv9okwxFNBV',
    query: '',
    linked: 0,
    attempt: 1,
    ...flow,
  }
}

const SAMPLE_SESSION: LinkSession = {
  link_session_id: '5f0b8c1e-2f0e-4c55-9d4f-6f1f8a1a2b3c',
  client_name: 'Rowan',
  language: 'en',
  country_codes: ['US'],
  products: ['auth', 'transactions', 'identity'],
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
