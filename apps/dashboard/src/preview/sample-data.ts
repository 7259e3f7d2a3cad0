import type { Flow, FlowError, Institution, LinkSession, OfferedAccount } from '@linkflow/core'
import type { Customization } from '@linkflow/theme'

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

/** A bank as the API tells of it. */
export interface KnownBank {
  readonly institution_id: string
  readonly name: string
  readonly primary_color?: string | null
  readonly logo?: string | null
}

/** The banks of a list, in its order. One that nobody knows is shown by its id. */
export function banksOf(
  ids: 'automatic' | readonly string[],
  known: readonly KnownBank[],
): readonly Institution[] {
  if (ids === 'automatic') return SAMPLE_BANKS
  return ids.map((id) => {
    const found = known.find(({ institution_id }) => institution_id === id)
    const usual = bank(id, found?.name ?? id, found?.primary_color ?? '#8a94a0')
    return { ...usual, logo: found?.logo ?? null }
  })
}

export const WRONG_PASSWORD = refusal('ITEM_ERROR', 'INVALID_CREDENTIALS')
export const WRONG_CODE = refusal('ITEM_ERROR', 'INVALID_MFA')
export const WRONG_PHONE = refusal('INVALID_INPUT', 'INVALID_PHONE_NUMBER')
export const WRONG_NUMBER = refusal('INVALID_INPUT', 'INVALID_ACCOUNT_NUMBER')
export const WRONG_OTP = refusal('INVALID_INPUT', 'INVALID_OTP')
export const WRONG_DEPOSIT = refusal('INVALID_INPUT', 'INCORRECT_DEPOSIT_VERIFICATION')
export const BANK_DOWN = refusal('INSTITUTION_ERROR', 'INSTITUTION_DOWN')

function refusal(
  error_type: FlowError['error_type'],
  error_code: FlowError['error_code'],
): FlowError {
  return { error_type, error_code, error_message: 'for developers', display_message: null }
}

/** The accounts that the sample bank offers. */
export function sampleAccounts({ institution }: Flow): readonly OfferedAccount[] {
  const names =
    institution === LONG_BANK
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

/** The sample session as a customization makes it, at the sample bank. */
export function flowOf(draft: Customization, wording: Wording, language: string): Flow {
  const { select_account } = draft
  return {
    session: {
      ...SAMPLE_SESSION,
      language,
      client_name: CLIENT_NAMES[wording],
      customization: { ...draft },
      account_selection: select_account === 'off' ? 'many' : select_account,
    },
    institution: wording === 'long' ? LONG_BANK : USUAL_BANK,
    error: null,
    request_id: 'm8MDnv9okwxFNBV',
    query: '',
    linked: 0,
    attempt: 1,
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
