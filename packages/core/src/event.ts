import type { SessionReply } from './client/link-client.ts'
import type { Institution } from './client/institution.ts'
import type { LinkSession } from './client/session.ts'
import type { FlowError } from './vocabulary/error-code.ts'

/** What happened: pressed by the user, asked for by the host, or replied by the back end. JSON, and never a secret. */
export type LinkEvent =
  | {
      readonly type: 'session.started'
      readonly session: LinkSession
      readonly request_id: string
    }
  /** The session cannot start; `link_session_id` is made up for the host, since there is none. */
  | {
      readonly type: 'session.refused'
      readonly error: FlowError
      readonly request_id: string
      readonly link_session_id: string
    }
  /** `institution` when it was chosen outside the flow: embedded search. */
  | { readonly type: 'open.requested'; readonly institution?: Institution }
  | { readonly type: 'consent.accepted' }
  /** The full list of what is shared was asked for. */
  | { readonly type: 'data-types.viewed' }
  | { readonly type: 'phone.submitted' }
  | { readonly type: 'phone.skipped' }
  | { readonly type: 'phone-code.submitted' }
  | { readonly type: 'saved-institution.selected'; readonly institution_id: string }
  /** A returning user wants another bank than the saved ones. */
  | { readonly type: 'new-institution.pressed' }
  | { readonly type: 'auth-type.selected'; readonly auth_type: 'instant' | 'manual' }
  /** "Link with account numbers", or, after the numbers, "keep to them". */
  | { readonly type: 'manual.pressed' }
  /** The search settled: its results are on the screen. `request_id` is that of the search. */
  | {
      readonly type: 'institution.searched'
      readonly query: string
      readonly request_id: string
    }
  | { readonly type: 'institution.selected'; readonly institution: Institution }
  | { readonly type: 'credentials.submitted' }
  | { readonly type: 'mfa.submitted' }
  /** The user goes to the bank's own page. */
  | { readonly type: 'oauth.opened' }
  /** The browser did not let the bank's page open. */
  | { readonly type: 'oauth.blocked' }
  /** The bank sent the user back. */
  | { readonly type: 'oauth.returned'; readonly oauth_state_id: string }
  /** The user closed the bank's page. */
  | { readonly type: 'oauth.closed' }
  /** The bank's page was open for too long. */
  | { readonly type: 'oauth.timed-out' }
  | { readonly type: 'recaptcha.solved' }
  | { readonly type: 'routing-number.submitted'; readonly routing_number: string }
  /** `account_number_mask` is the last four digits, `''` where the number has no more than four (link-contract C.3). */
  | {
      readonly type: 'account-number.submitted'
      readonly account_number_mask: string
      readonly account_type: 'checking' | 'savings'
    }
  | { readonly type: 'deposit-code.submitted' }
  | { readonly type: 'accounts.submitted'; readonly account_ids: readonly string[] }
  | { readonly type: 'session.replied'; readonly attempt: number; readonly reply: SessionReply }
  | { readonly type: 'back.pressed' }
  | { readonly type: 'retry.pressed' }
  /** One more bank, in a multi-Item session. */
  | { readonly type: 'another.pressed' }
  /** The button of the Connected pane. */
  | { readonly type: 'finish.pressed' }
  /** Close button, Escape, overlay click, or the handler's `exit()`. */
  | { readonly type: 'exit.requested' }
  | { readonly type: 'exit.confirmed' }
  | { readonly type: 'exit.declined' }
  /** The handler's `exit({ force: true })`. */
  | { readonly type: 'exit.forced' }

export type EventType = LinkEvent['type']
export type EventOf<T extends EventType> = Extract<LinkEvent, { type: T }>
