import type { MfaType } from '../client/challenge.ts'
import type { LinkState, Pane } from '../state.ts'
import type { ViewName } from '../vocabulary/view-name.ts'

const VIEWS: { readonly [P in Pane]: ViewName | null } = {
  created: null,
  consent: 'CONSENT',
  phone: 'SUBMIT_PHONE',
  'phone-code': 'VERIFY_PHONE',
  'saved-institution-select': 'SELECT_SAVED_INSTITUTION',
  'saved-account-select': 'SELECT_SAVED_ACCOUNT',
  'auth-type-select': 'SELECT_AUTH_TYPE',
  'institution-select': 'SELECT_INSTITUTION',
  'brand-select': 'SELECT_BRAND',
  credentials: 'CREDENTIAL',
  oauth: 'OAUTH',
  recaptcha: 'RECAPTCHA',
  mfa: 'MFA',
  loading: 'LOADING',
  'select-account': 'SELECT_ACCOUNT',
  numbers: 'NUMBERS',
  'numbers-institution-select': 'NUMBERS_SELECT_INSTITUTION',
  'deposit-verification': 'SAME_DAY_MICRODEPOSIT_VERIFICATION',
  connected: 'CONNECTED',
  error: 'ERROR',
  'exit-confirmation': 'EXIT',
  closed: null,
}

/** The view name of the pane on the screen (link-contract E.1), `null` when there is none. */
export function viewOf(state: LinkState): ViewName | null {
  return state.pane === 'deposit-verification' &&
    state.flow.session.verification?.kind === 'instant'
    ? 'INSTANT_MICRODEPOSIT_VERIFICATION'
    : VIEWS[state.pane]
}

/** What kind of challenge the pane shows, `null` on all other panes (link-contract M 34). */
export function mfaTypeOf(state: LinkState): MfaType | null {
  return state.pane === 'mfa' ? state.data.challenge.type : null
}
