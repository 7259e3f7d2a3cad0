import type { CredentialField, InstitutionStatus } from '@linkflow/core'

/** The countries of link-contract A.2, ISO 3166-1 alpha-2. */
export const COUNTRY_CODES = [
  'US',
  'GB',
  'ES',
  'NL',
  'FR',
  'IE',
  'CA',
  'DE',
  'IT',
  'PL',
  'DK',
  'NO',
  'SE',
  'EE',
  'LT',
  'LV',
  'PT',
  'BE',
  'AT',
  'FI',
] as const

export type CountryCode = (typeof COUNTRY_CODES)[number]

/** The products that a simulated institution can have, as the REST API names them. */
export const INSTITUTION_PRODUCTS = [
  'assets',
  'auth',
  'balance',
  'identity',
  'income',
  'income_verification',
  'investments',
  'liabilities',
  'payment_initiation',
  'recurring_transactions',
  'signal',
  'statements',
  'transactions',
  'transfer',
] as const

export type InstitutionProduct = (typeof INSTITUTION_PRODUCTS)[number]

/** The kinds of second step that an institution may ask for (link-contract H.1, recorded `mfa`). */
export type InstitutionMfa = 'code' | 'list' | 'questions' | 'selections'

/** What a filter asks of an institution. */
export type InstitutionTraits = Pick<DirectoryEntry, 'products' | 'country_codes' | 'oauth'>

/**
 * Everything that the session API and the REST API say of an institution. Nothing here depends on a session: whether
 * an institution is `FILTERED` is decided where the session's products are known.
 */
export interface DirectoryEntry {
  /** `ins_<number>`. */
  readonly institution_id: string
  readonly name: string
  /** Other names that people search by; may be empty. Initials need no alias: the index knows them. */
  readonly aliases: readonly string[]
  /** `https:` only; `null` when there is no site. */
  readonly url: string | null
  /** A PNG as base64 without a prefix, or `null`: a monogram stands in for it. */
  readonly logo: string | null
  /** `#rrggbb`; white text on it has a contrast of at least 4.5. */
  readonly primary_color: string
  readonly country_codes: readonly CountryCode[]
  readonly products: readonly InstitutionProduct[]
  /** True when the user signs in on the institution's own page; `credentials` is then empty. */
  readonly oauth: boolean
  /** In the order to show them. */
  readonly credentials: readonly CredentialField[]
  readonly status: Exclude<InstitutionStatus, 'FILTERED'>
  /** ABA routing numbers, nine digits with a valid check digit; empty outside the United States. */
  readonly routing_numbers: readonly string[]
  readonly mfa: readonly InstitutionMfa[]
  /** The sign-in portals of one brand, shown as a second list; empty for all but a few. */
  readonly portals: readonly DirectoryEntry[]
  /** 0 is the most popular one. Unique in a directory; portals have the rank of their brand. */
  readonly rank: number
}
