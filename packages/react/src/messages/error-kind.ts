import type { ErrorCode, ErrorType, FlowError } from '@linkflow/core'

/** The errors of the Error pane, by what the user can do about them (link-contract G.2–G.9). */
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
  | 'signIn'
  | 'otherUser'
  | 'session'
  | 'numbers'
  | 'tries'
  | 'phone'
  | 'robot'
  | 'gone'
  | 'app'
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
  INSTITUTION_DOWN: 'down',
  INSTITUTION_NOT_AVAILABLE: 'down',
  INSTITUTION_NOT_RESPONDING: 'down',
  INSTITUTION_NO_LONGER_SUPPORTED: 'retired',
  PLANNED_MAINTENANCE: 'maintenance',
  USER_INPUT_TIMEOUT: 'timeout',
  ACCESS_NOT_GRANTED: 'permission',
  INSUFFICIENT_CREDENTIALS: 'permission',
  USER_PERMISSION_REVOKED: 'permission',
  ADDITIONAL_CONSENT_REQUIRED: 'permission',
  INVALID_INSTITUTION: 'unavailable',
  PRODUCTS_NOT_SUPPORTED: 'products',
  PRODUCT_NOT_ENABLED: 'products',
  INVALID_SEND_METHOD: 'sendMethod',
  INVALID_CREDENTIALS: 'signIn',
  INVALID_MFA: 'signIn',
  ITEM_LOGIN_REQUIRED: 'signIn',
  INVALID_UPDATED_USERNAME: 'otherUser',
  INVALID_ACCOUNT_NUMBER: 'numbers',
  INSTANT_MATCH_FAILED: 'numbers',
  MANUAL_VERIFICATION_REQUIRED: 'numbers',
  INCORRECT_DEPOSIT_VERIFICATION: 'tries',
  TOO_MANY_VERIFICATION_ATTEMPTS: 'tries',
  INVALID_PHONE_NUMBER: 'phone',
  INVALID_OTP: 'phone',
  PROFILE_AUTHENTICATION_FAILED: 'phone',
  ITEM_CONCURRENTLY_DELETED: 'gone',
  ITEM_NOT_FOUND: 'gone',
}

/** For codes with nothing more to say: a bank or a request that is not set up, limits, the bank's page. */
const KINDS_BY_TYPE: { readonly [T in ErrorType]?: ErrorKind } = {
  INVALID_REQUEST: 'app',
  INVALID_INPUT: 'app',
  INSTITUTION_ERROR: 'unavailable',
  RATE_LIMIT_EXCEEDED: 'limit',
  OAUTH_ERROR: 'session',
  RECAPTCHA_ERROR: 'robot',
}

/** Which sentences explain an error; `unexpected` for those that Link has nothing particular to say about. */
export function errorKindOf({ error_code, error_type }: FlowError): ErrorKind {
  return KINDS[error_code] ?? KINDS_BY_TYPE[error_type] ?? 'unexpected'
}

/** Another bank would not help, or need not: the same one can be chosen once more. */
export function mendedOnceMore(kind: ErrorKind): boolean {
  return ['timeout', 'permission', 'sendMethod', 'robot', 'phone', 'gone'].includes(kind)
}

/** The bank's own site is where these are mended. */
export function mendedAtBank(kind: ErrorKind): boolean {
  return kind === 'locked' || kind === 'setup' || kind === 'password' || kind === 'noAccounts'
}
