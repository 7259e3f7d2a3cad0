import type { MfaType } from '../client/challenge.ts'
import type { LinkState, Stop } from '../state.ts'
import type { ExitStatus } from '../vocabulary/exit-status.ts'
import { unreachable } from '../unreachable.ts'

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

function statusAt(stop: Stop): ExitStatus {
  switch (stop.pane) {
    case 'consent':
    case 'credentials':
      return 'requires_credentials'
    case 'institution-select':
      return 'institution_not_found'
    case 'mfa':
      return MFA_STATUS[stop.data.challenge.type]
    case 'select-account':
      return 'requires_account_selection'
    case 'error':
      return stop.data.error.error_code === 'INSTITUTION_NO_LONGER_SUPPORTED'
        ? 'institution_not_supported'
        : statusAt(stop.data.from)
    case 'loading':
    case 'exit-confirmation':
      return statusAt(stop.data.from)
    case 'connected':
      // Only when the bank answered while the user was being asked whether to leave.
      return 'connected'
    default:
      return unreachable(stop)
  }
}
