import type { LinkState } from '@linkflow/core'
import {
  accountsState,
  codeState,
  connectedState,
  consentState,
  credentialsState,
  deviceState,
  errorState,
  exitState,
  institutionState,
  loadingState,
  questionsState,
  selectionsState,
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

/** A pane of the map: where it is drawn, and a state that shows it. */
export interface FlowNode {
  readonly id: string
  readonly label: string
  /** `null` before the flow is open and after it has closed: there is nothing to see. */
  readonly state: LinkState | null
}

const node = (id: string, label: string, state: LinkState | null = null): FlowNode => ({
  id,
  label,
  state,
})

/** From the top down as the journey goes; what is beside each other is instead of each other. */
export const FLOW_ROWS: readonly (readonly FlowNode[])[] = [
  [node('created', 'Not open')],
  [node('CONSENT', 'Consent', consentState)],
  [
    node('SUBMIT_PHONE', 'Submit phone', phoneState()),
    node('VERIFY_PHONE', 'Verify phone', phoneCodeState()),
    node('SELECT_SAVED_INSTITUTION', 'Select saved institution', savedInstitutionState()),
    node('SELECT_SAVED_ACCOUNT', 'Select saved account', savedAccountState),
  ],
  [
    node('SELECT_AUTH_TYPE', 'Select auth type', authTypeState),
    node('SELECT_INSTITUTION', 'Institution select', institutionState),
    node('SELECT_BRAND', 'Select brand', brandState()),
  ],
  [
    node('NUMBERS', 'Numbers', numbersState(null)),
    node('NUMBERS_SELECT_INSTITUTION', 'Numbers select institution', rerouteState(3)),
    node('CREDENTIAL', 'Credentials', credentialsState()),
    node('OAUTH', 'OAuth', oauthState('ready')),
    node('SAME_DAY_MICRODEPOSIT_VERIFICATION', 'Micro-deposit verification', depositState()),
  ],
  [node('LOADING', 'Loading', loadingState)],
  [
    node('RECAPTCHA', 'reCAPTCHA', recaptchaState),
    node('MFA_device', 'MFA: device', deviceState),
    node('MFA_code', 'MFA: code', codeState()),
    node('MFA_questions', 'MFA: questions', questionsState()),
    node('MFA_selections', 'MFA: selections', selectionsState),
  ],
  [
    node('ERROR', 'Error', errorState('ITEM_LOCKED')),
    node('SELECT_ACCOUNT', 'Select account', accountsState()),
    node('EXIT', 'Exit confirmation', exitState),
  ],
  [node('CONNECTED', 'Connected', connectedState(2))],
  [node('closed_success', 'Closed, with success'), node('closed_exit', 'Closed, without')],
]
