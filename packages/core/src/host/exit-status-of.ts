import type { MfaType } from '../client/challenge.ts'
import type { LinkState, OpenPane, Stop } from '../state.ts'
import type { ExitStatus } from '../vocabulary/exit-status.ts'

const MFA_STATUS: { readonly [T in MfaType]: ExitStatus } = {
  code: 'requires_code',
  device: 'choose_device',
  questions: 'requires_questions',
  selections: 'requires_selections',
}

/** What the host is told about where the user was (link-contract E.3, F); `null` when nothing was open. */
export function exitStatusOf(state: LinkState): ExitStatus | null {
  return state.pane === 'created' || state.pane === 'closed' ? null : statusAt(state)
}

/** Decided by the pane alone; the others ask what they hold, or want credentials. */
const STATUS: { readonly [P in OpenPane]?: ExitStatus } = {
  'phone-code': 'requires_code',
  'saved-institution-select': 'institution_not_found',
  'saved-account-select': 'requires_account_selection',
  oauth: 'requires_oauth',
  recaptcha: 'requires_recaptcha',
  'select-account': 'requires_account_selection',
  'deposit-verification': 'requires_code',
  // Only when the bank answered while the user was being asked whether to leave.
  connected: 'connected',
}

function statusAt(stop: Stop): ExitStatus {
  switch (stop.pane) {
    case 'institution-select':
    case 'brand-select':
      return stop.data.blocked?.status === 'UNSUPPORTED'
        ? 'institution_not_supported'
        : 'institution_not_found'
    case 'mfa':
      return MFA_STATUS[stop.data.challenge.type]
    case 'error':
      return stop.data.error.error_code === 'INSTITUTION_NO_LONGER_SUPPORTED'
        ? 'institution_not_supported'
        : statusAt(stop.data.from)
    case 'loading':
    case 'exit-confirmation':
      return statusAt(stop.data.from)
    default:
      return STATUS[stop.pane] ?? 'requires_credentials'
  }
}
