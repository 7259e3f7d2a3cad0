import type { LinkEvent } from '../event.ts'
import type { LinkState } from '../state.ts'
import type { EventContext, HostEvent } from './host-event.ts'
import { mfaTypeOf } from './view-of.ts'

/** What the user did, in the host's words; `null` for what the host is not told of (pressing Consent, Back, Retry). */
export function actionEvent(
  before: LinkState,
  event: LinkEvent,
  context: EventContext,
): HostEvent | null {
  switch (event.type) {
    case 'institution.searched':
      return event.query === ''
        ? null
        : { event_name: 'SEARCH_INSTITUTION', ...context, institution_search_query: event.query }
    case 'consent.accepted':
      // An institution given up front is chosen the moment its list would have been shown.
      return context.institution_id ? { event_name: 'SELECT_INSTITUTION', ...context } : null
    case 'institution.selected':
      return { event_name: 'SELECT_INSTITUTION', ...context }
    case 'credentials.submitted':
      return { event_name: 'SUBMIT_CREDENTIALS', ...context }
    case 'mfa.submitted': {
      const mfa_type = mfaTypeOf(before)
      return mfa_type && { event_name: 'SUBMIT_MFA', ...context, mfa_type }
    }
    default:
      return null
  }
}
