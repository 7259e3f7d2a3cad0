import type { Institution, InstitutionStatus } from '../client/institution.ts'
import type { EventType, LinkEvent } from '../event.ts'
import type { LinkState, OpenState } from '../state.ts'
import type { Tell } from './context.ts'
import type { PlainEventName } from './host-event.ts'
import { mfaTypeOf } from './view-of.ts'

/** What the host is told of without details. Consent, Back, Retry and the like are the user's own business. */
const PLAIN: { readonly [T in EventType]?: PlainEventName } = {
  'credentials.submitted': 'SUBMIT_CREDENTIALS',
  'data-types.viewed': 'VIEW_DATA_TYPES',
  'new-institution.pressed': 'CONNECT_NEW_INSTITUTION',
  'oauth.closed': 'CLOSE_OAUTH',
  'oauth.opened': 'OPEN_OAUTH',
  'oauth.timed-out': 'FAIL_OAUTH',
  'phone-code.submitted': 'SUBMIT_OTP',
  'phone.skipped': 'SKIP_SUBMIT_PHONE',
  'phone.submitted': 'SUBMIT_PHONE',
}

/** What the user, or the bank, did in this step, in the host's words. */
export function tellAction(before: OpenState, event: LinkEvent, tell: Tell): void {
  switch (event.type) {
    case 'institution.searched':
      if (event.query) tell('SEARCH_INSTITUTION', { institution_search_query: event.query })
      return
    case 'institution.selected':
      return tellChoice(before, event.institution, tell)
    case 'saved-institution.selected':
      return tell('SELECT_INSTITUTION', { match_reason: 'SAVED_INSTITUTION' })
    case 'mfa.submitted': {
      const mfa_type = mfaTypeOf(before)
      if (mfa_type) tell('SUBMIT_MFA', { mfa_type })
      return
    }
    case 'auth-type.selected':
      return tell('SELECT_AUTH_TYPE', { selection: `flow_type_${event.auth_type}` })
    case 'routing-number.submitted':
      return tell('SUBMIT_ROUTING_NUMBER', { routing_number: event.routing_number })
    case 'account-number.submitted':
      return tell('SUBMIT_ACCOUNT_NUMBER', { account_number_mask: event.account_number_mask })
    case 'session.replied':
      return tellReply(before, event.reply.kind, tell)
    default: {
      const name = PLAIN[event.type]
      if (name) tell(name, null)
    }
  }
}

const SELECTED: { readonly [S in InstitutionStatus]: PlainEventName } = {
  HEALTHY: 'SELECT_INSTITUTION',
  DEGRADED: 'SELECT_DEGRADED_INSTITUTION',
  DOWN: 'SELECT_DOWN_INSTITUTION',
  UNSUPPORTED: 'SELECT_INSTITUTION',
  FILTERED: 'SELECT_FILTERED_INSTITUTION',
}

/** A bank was chosen, by the user or up front (link-contract E.2.12). */
export function tellChoice({ flow }: LinkState, institution: Institution, tell: Tell): void {
  const { institution_id, name, portals, status } = institution
  if (portals.length > 0) tell('SELECT_BRAND', { brand_name: name })
  else if (flow?.session.matched_institution_id === institution_id)
    tell('MATCHED_SELECT_INSTITUTION', { match_reason: 'routing_number' })
  else tell(SELECTED[status], null)
}

/** What only a reply can tell: the phone is verified, or the bank's own page ended badly. */
function tellReply(before: OpenState, kind: string, tell: Tell): void {
  if (kind === 'saved') tell('VERIFY_PHONE', null)
  const fromPage = before.pane === 'loading' && before.data.from.pane === 'oauth'
  // After a redirect there is no popup that could have failed (link-contract D).
  if (kind === 'refused' && fromPage && !before.flow.session.oauth_return) tell('FAIL_OAUTH', null)
}
