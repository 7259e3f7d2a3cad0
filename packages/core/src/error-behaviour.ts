import type { OpenPane, Stop } from './state.ts'
import type { ErrorCode, FlowError } from './vocabulary/error-code.ts'

/** What nobody can mend inside Link: it ends, with the error (link-contract G.12, third row). */
const ENDS_SESSION: readonly ErrorCode[] = [
  'INVALID_LINK_TOKEN',
  'INVALID_PUBLIC_TOKEN',
  'ITEM_NO_ERROR',
  'INCORRECT_LINK_TOKEN',
]

export function endsSession(error: FlowError): boolean {
  return ENDS_SESSION.includes(error.error_code)
}

/** Shown on the pane that asked, when it is the one that can mend it (link-contract G.12, first row). */
const MENDED_ON: { readonly [C in ErrorCode]?: OpenPane } = {
  INVALID_MFA: 'mfa',
  INVALID_ACCOUNT_ID: 'select-account',
  INVALID_ACCOUNT_NUMBER: 'numbers',
  INCORRECT_DEPOSIT_VERIFICATION: 'deposit-verification',
  INVALID_PHONE_NUMBER: 'phone',
  INVALID_OTP: 'phone-code',
}

/** Where the error is shown: inline on the credentials pane, inline on the pane it came `from`, or on the Error pane. */
export function mendedOn(error: FlowError, from: Stop): 'credentials' | 'from' | 'error' {
  switch (error.error_code) {
    case 'INVALID_CREDENTIALS':
    case 'INVALID_UPDATED_USERNAME':
      // Whichever step met them; a sign-in at the bank's own page has no such pane.
      return from.pane === 'oauth' ? 'error' : 'credentials'
    default:
      return MENDED_ON[error.error_code] === from.pane ? 'from' : 'error'
  }
}

/** Trying the same again can help: the bank or the API may answer in a moment, the user may take the time. */
const MAY_PASS: readonly ErrorCode[] = [
  'INSTITUTION_DOWN',
  'INSTITUTION_NOT_AVAILABLE',
  'INSTITUTION_NOT_RESPONDING',
  'INTERNAL_SERVER_ERROR',
  'PLANNED_MAINTENANCE',
]

/** Whether the Error pane offers `retry`, having come from that pane: a bank's own page can always be tried again. */
export function mayPass(error: FlowError, from: Stop): boolean {
  return from.pane === 'oauth' || MAY_PASS.includes(error.error_code)
}
