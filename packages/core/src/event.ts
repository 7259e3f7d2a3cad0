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
  | { readonly type: 'open.requested' }
  | { readonly type: 'consent.accepted' }
  /** The search settled: its results are on the screen. `request_id` is that of the search. */
  | {
      readonly type: 'institution.searched'
      readonly query: string
      readonly request_id: string
    }
  | { readonly type: 'institution.selected'; readonly institution: Institution }
  | { readonly type: 'credentials.submitted' }
  | { readonly type: 'mfa.submitted' }
  | { readonly type: 'accounts.submitted'; readonly account_ids: readonly string[] }
  | { readonly type: 'session.replied'; readonly attempt: number; readonly reply: SessionReply }
  | { readonly type: 'back.pressed' }
  | { readonly type: 'retry.pressed' }
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
