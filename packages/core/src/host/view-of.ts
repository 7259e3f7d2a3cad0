import type { MfaType } from '../client/challenge.ts'
import type { LinkState, Pane } from '../state.ts'
import type { ViewName } from '../vocabulary/view-name.ts'

const VIEWS: { readonly [P in Pane]: ViewName | null } = {
  created: null,
  consent: 'CONSENT',
  'institution-select': 'SELECT_INSTITUTION',
  credentials: 'CREDENTIAL',
  mfa: 'MFA',
  loading: 'LOADING',
  'select-account': 'SELECT_ACCOUNT',
  connected: 'CONNECTED',
  error: 'ERROR',
  'exit-confirmation': 'EXIT',
  closed: null,
}

/** The view name of the pane on the screen (link-contract E.1), `null` when there is none. */
export function viewOf(state: LinkState): ViewName | null {
  return VIEWS[state.pane]
}

/** What kind of challenge the pane shows, `null` on all other panes (link-contract M 34). */
export function mfaTypeOf(state: LinkState): MfaType | null {
  return state.pane === 'mfa' ? state.data.challenge.type : null
}
