import type { ErrorCode } from '@linkflow/core'

/** The errors of the Error pane, by what the user can do about them (link-contract G.2–G.4, G.7). */
export type ErrorKind =
  | 'locked'
  | 'setup'
  | 'password'
  | 'noAccounts'
  | 'account'
  | 'mfa'
  | 'retired'
  | 'down'
  | 'maintenance'
  | 'timeout'
  | 'permission'
  | 'unavailable'
  | 'products'
  | 'sendMethod'
  | 'limit'
  | 'unexpected'

const KINDS: { readonly [C in ErrorCode]?: ErrorKind } = {
  ITEM_LOCKED: 'locked',
  USER_SETUP_REQUIRED: 'setup',
  PASSWORD_RESET_REQUIRED: 'password',
  NO_ACCOUNTS: 'noAccounts',
  NO_AUTH_ACCOUNTS: 'noAccounts',
  NO_INVESTMENT_ACCOUNTS: 'noAccounts',
  NO_INVESTMENT_AUTH_ACCOUNTS: 'noAccounts',
  NO_LIABILITY_ACCOUNTS: 'noAccounts',
  ITEM_NOT_SUPPORTED: 'account',
  MFA_NOT_SUPPORTED: 'mfa',
  INSTITUTION_NO_LONGER_SUPPORTED: 'retired',
  INSTITUTION_DOWN: 'down',
  INSTITUTION_NOT_AVAILABLE: 'down',
  INSTITUTION_NOT_RESPONDING: 'down',
  PLANNED_MAINTENANCE: 'maintenance',
  USER_INPUT_TIMEOUT: 'timeout',
  ACCESS_NOT_GRANTED: 'permission',
  INSUFFICIENT_CREDENTIALS: 'permission',
  UNAUTHORIZED_INSTITUTION: 'unavailable',
  INSTITUTION_REGISTRATION_REQUIRED: 'unavailable',
  INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT: 'unavailable',
  PRODUCTS_NOT_SUPPORTED: 'products',
  PRODUCT_NOT_ENABLED: 'products',
  INVALID_SEND_METHOD: 'sendMethod',
  RATE_LIMIT: 'limit',
  INSTITUTION_RATE_LIMIT: 'limit',
}

/** Which sentences explain an error; `unexpected` for codes that Link has nothing particular to say about. */
export function errorKindOf(code: ErrorCode): ErrorKind {
  return KINDS[code] ?? 'unexpected'
}

/** The bank's own site is where these are mended. */
export function mendedAtBank(kind: ErrorKind): boolean {
  return kind === 'locked' || kind === 'setup' || kind === 'password' || kind === 'noAccounts'
}
