import type { SessionAnswer } from './client/link-client.ts'
import type { ExitMetadata, HostEvent, SuccessMetadata } from './host/host-event.ts'
import type { FlowError } from './vocabulary/error-code.ts'

type WithoutValues<A> = A extends unknown ? Omit<A, 'values'> : never

/** What was answered, without what was typed: the runner adds that from the form. */
export type AnswerIntent = WithoutValues<SessionAnswer>

/** What should be done. JSON, and never a secret. */
export type LinkEffect =
  | { readonly type: 'session.start' }
  | {
      readonly type: 'session.answer'
      readonly link_session_id: string
      readonly attempt: number
      readonly answer: AnswerIntent
    }
  /** Opens the bank's page: in a popup, or, where the bank can send the user back, in the page's place. */
  | {
      readonly type: 'oauth.open'
      readonly url: string
      readonly oauth_state_id: string
      readonly redirectable: boolean
    }
  | { readonly type: 'host.emit'; readonly event: HostEvent }
  | {
      readonly type: 'host.success'
      readonly public_token: string | null
      readonly metadata: SuccessMetadata
    }
  | {
      readonly type: 'host.exit'
      readonly error: FlowError | null
      readonly metadata: ExitMetadata
    }

/** A state, and what to do on the way into it. */
export interface Step<S> {
  readonly state: S
  readonly effects: readonly LinkEffect[]
}
