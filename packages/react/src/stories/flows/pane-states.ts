import type { LinkState, OpenPane } from '@linkflow/core'
import {
  accountsState,
  codeState,
  connectedState,
  consentState,
  credentialsState,
  errorState,
  exitState,
  institutionState,
  loadingState,
} from '../fixtures.ts'
import {
  authTypeState,
  brandState,
  depositState,
  numbersState,
  oauthState,
  phoneCodeState,
  phoneState,
  recaptchaState,
  rerouteState,
  savedAccountState,
  savedInstitutionState,
} from '../side-roads.ts'

/** Each pane as it usually is, in the order of the journey. */
export const PANE_STATES: Readonly<Record<OpenPane, LinkState>> = {
  consent: consentState,
  phone: phoneState(),
  'phone-code': phoneCodeState(),
  'saved-institution-select': savedInstitutionState(),
  'saved-account-select': savedAccountState,
  'auth-type-select': authTypeState,
  'institution-select': institutionState,
  'brand-select': brandState(),
  credentials: credentialsState(),
  oauth: oauthState('ready'),
  recaptcha: recaptchaState,
  mfa: codeState(),
  'select-account': accountsState(),
  numbers: numbersState(null),
  'numbers-institution-select': rerouteState(2),
  'deposit-verification': depositState(),
  loading: loadingState,
  connected: connectedState(2),
  error: errorState('ITEM_LOCKED'),
  'exit-confirmation': exitState,
}
