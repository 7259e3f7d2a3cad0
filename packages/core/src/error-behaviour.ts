import type { Stop } from './state.ts'
import type { ErrorCode, FlowError } from './vocabulary/error-code.ts'

/** What nobody can mend inside Link: it ends, with the error (link-contract G.12, third row). */
const ENDS_SESSION: readonly ErrorCode[] = [
  'INVALID_LINK_TOKEN',
  'INVALID_PUBLIC_TOKEN',
  'ITEM_NO_ERROR',
]

/** Shown on the credentials pane, whichever step met them. */
const MENDED_BY_CREDENTIALS: readonly ErrorCode[] = [
  'INVALID_CREDENTIALS',
  'INVALID_UPDATED_USERNAME',
]

export function endsSession(error: FlowError): boolean {
  return ENDS_SESSION.includes(error.error_code)
}

/** Where the error is shown: inline on `credentials`, inline on the pane it came `from`, or on the Error pane. */
export function mendedOn(error: FlowError, from: Stop): 'credentials' | 'from' | 'error' {
  if (MENDED_BY_CREDENTIALS.includes(error.error_code)) return 'credentials'
  if (error.error_code === 'INVALID_MFA' && from.pane === 'mfa') return 'from'
  if (error.error_code === 'INVALID_ACCOUNT_ID' && from.pane === 'select-account') return 'from'
  return 'error'
}

/** Trying the same again can help: the bank or the API may answer in a moment. */
const MAY_PASS: readonly ErrorCode[] = [
  'INSTITUTION_DOWN',
  'INSTITUTION_NOT_AVAILABLE',
  'INSTITUTION_NOT_RESPONDING',
  'INTERNAL_SERVER_ERROR',
  'PLANNED_MAINTENANCE',
]

/** Whether the Error pane offers `retry`. */
export function mayPass(error: FlowError): boolean {
  return MAY_PASS.includes(error.error_code)
}
