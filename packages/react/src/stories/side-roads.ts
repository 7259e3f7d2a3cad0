import type {
  FlowError,
  Institution,
  LinkSession,
  LinkState,
  PaneData,
  SavedInstitution,
  Stop,
  VerificationStatus,
} from '@linkflow/core'
import { at } from '@linkflow/core'
import {
  ACCOUNTS,
  errorOf,
  flowOf,
  INSTITUTIONS,
  itemOf,
  longBank,
  platypus,
  sessionOf,
} from './fixtures.ts'

const houndstooth = INSTITUTIONS[4] ?? platypus

export const oauthBank: Institution = {
  ...platypus,
  institution_id: 'ins_127287',
  name: 'Platypus OAuth Bank',
  oauth: true,
  credentials: [],
}

const portal = (id: string, name: string, more: Partial<Institution> = {}): Institution => ({
  ...houndstooth,
  institution_id: id,
  name,
  ...more,
})

export const brand: Institution = {
  ...houndstooth,
  institution_id: 'ins_brand',
  name: 'Houndstooth',
  portals: [
    portal('ins_personal', 'Houndstooth Personal'),
    portal('ins_business', 'Houndstooth Business', { status: 'DEGRADED' }),
    portal('ins_wealth', 'Houndstooth Wealth Management', { status: 'DOWN' }),
  ],
}

export const SAVED: readonly SavedInstitution[] = [
  { institution: platypus, accounts: ACCOUNTS.slice(0, 3) },
  { institution: houndstooth, accounts: ACCOUNTS.slice(3, 4) },
  { institution: longBank, accounts: ACCOUNTS.slice(4, 9) },
]

/** A flow before a bank is chosen. */
const early = (more: Partial<LinkSession> = {}) =>
  flowOf({ institution: null, session: sessionOf(more) })

export function phoneState(error: FlowError | null = null, country = 'US'): LinkState {
  return at('phone', early({ remember_me: true, country_codes: [country] }), { error })
}

export function phoneCodeState(error: FlowError | null = null): LinkState {
  return at('phone-code', early({ remember_me: true }), { error })
}

export function savedInstitutionState(institutions = SAVED): LinkState {
  return at('saved-institution-select', early({ remember_me: true }), { institutions })
}

export const savedAccountState: LinkState = at('saved-account-select', flowOf(), {
  institutions: SAVED,
  institution_id: platypus.institution_id,
})

export const authTypeState: LinkState = at(
  'auth-type-select',
  early({ numbers: true, auth_type_select: true }),
  null,
)

export function brandState(blocked: Institution | null = null, of = brand): LinkState {
  return at('brand-select', flowOf({ institution: of }), { brand: of, blocked })
}

/** A brand with a portal for everybody. */
export const longBrand: Institution = {
  ...brand,
  name: longBank.name,
  portals: Array.from({ length: 14 }, (_, index) =>
    portal(`ins_portal_${index}`, `${longBank.name}, Filiale ${index + 1}`),
  ),
}

export function oauthState(
  phase: PaneData['oauth']['phase'],
  more: Partial<LinkSession> = {},
  institution = oauthBank,
): LinkState {
  const page =
    phase === 'asking' ? null : { url: 'https://bank.example/sign-in', oauth_state_id: 'one' }
  return at('oauth', flowOf({ institution, session: sessionOf(more) }), { page, phase })
}

export const recaptchaState: LinkState = at('recaptcha', flowOf({ attempt: 1 }), null)

export function numbersState(
  routing_number: string | null,
  account: PaneData['numbers']['account'] = null,
  error: FlowError | null = null,
): LinkState {
  const flow = account ? flowOf({ institution: houndstooth }) : early({ numbers: true })
  return at('numbers', flow, { routing_number, account, error })
}

export function rerouteState(count: number, optional = true): LinkState {
  return at('numbers-institution-select', early({ numbers: true }), {
    institutions: INSTITUTIONS.slice(0, count),
    optional,
  })
}

export function depositState(
  kind: 'same_day' | 'instant' = 'same_day',
  error: FlowError | null = null,
): LinkState {
  const verification = { kind, account_mask: kind === 'same_day' ? '0000' : null }
  return at('deposit-verification', early({ update_mode: true, verification }), { error })
}

const DATA_USE = {
  use_cases: ['Tracking and budgeting', 'Sending and receiving money'],
  products: [
    { product: 'auth', data_types: ['Account and routing numbers', 'Account type'] },
    {
      product: 'transactions',
      data_types: [
        'Amounts, dates and descriptions',
        'Merchants and categories',
        'Up to 24 months',
      ],
    },
    { product: 'identity', data_types: ['Name', 'Address', 'Phone number and email'] },
  ],
}

export function dataUseState(details: boolean): LinkState {
  return at('consent', early({ data_use: DATA_USE }), { details })
}

export function linkedState(
  verification_status: VerificationStatus | null,
  more: Partial<LinkSession> = {},
): LinkState {
  const accounts = ACCOUNTS.slice(0, 1).map((account) => ({ ...account, verification_status }))
  const item = verification_status
    ? { ...itemOf(accounts), institution: null }
    : itemOf(ACCOUNTS.slice(0, 2))
  const flow = flowOf({
    institution: verification_status ? null : platypus,
    session: sessionOf(more),
  })
  return at('connected', flow, { item })
}

/** Where the session offers account numbers instead. */
export const withNumbers: LinkState = at('institution-select', early({ numbers: true }), {
  blocked: null,
})

export const downWithNumbers: LinkState = at(
  'institution-select',
  flowOf({ session: sessionOf({ numbers: true }) }),
  { blocked: { ...platypus, status: 'DOWN' } },
)

export function errorFrom(
  code: Parameters<typeof errorOf>[0],
  from: Stop,
  more: Partial<LinkSession> = {},
): LinkState {
  const flow = flowOf({ attempt: 1, session: sessionOf(more) })
  return at('error', flow, { error: errorOf(code), from })
}

export const exitWithNumbers: LinkState = at(
  'exit-confirmation',
  flowOf({ session: sessionOf({ numbers: true }) }),
  { from: { pane: 'credentials', data: { error: null } } },
)

export function exitAt(institution: Institution, update_mode = false): LinkState {
  return at('exit-confirmation', flowOf({ institution, session: sessionOf({ update_mode }) }), {
    from: { pane: 'credentials', data: { error: null } },
  })
}

/** The wait after what was submitted there. */
export function loadingFrom(state: LinkState): LinkState {
  const { pane, data } = state
  // True by `LinkState`: a pane and its data belong together; no caller passes one that is not open.
  return at('loading', flowOf({ attempt: 1 }), { from: { pane, data } as Stop })
}

/** Names as long as banks let their customers write them, and one that runs the other way. */
export const LONG_NAMES: readonly string[] = [
  'Gemeinschaftskonto für Haushalt, Kinder und alles, was sonst noch so anfällt (gemeinsam)',
  'Everydaysavingsaccountwithoutasinglespaceinitsname',
  'حساب التوفير المشترك',
]

export function connectedWith(names: readonly string[], institution: Institution): LinkState {
  const accounts = ACCOUNTS.slice(0, names.length).map((account, index) => ({
    ...account,
    name: names[index] ?? account.name,
  }))
  return at('connected', flowOf({ attempt: 2, institution }), {
    item: {
      ...itemOf(accounts),
      institution: { institution_id: institution.institution_id, name: institution.name },
    },
  })
}
