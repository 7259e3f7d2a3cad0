import type { ExitMetadata, HostEvent, SuccessMetadata } from './host/host-event.ts'
import type { FlowError } from './vocabulary/error-code.ts'

/** What was answered, without what was typed: the runner adds that from the form. */
export type AnswerIntent =
  | { readonly type: 'credentials'; readonly institution_id: string }
  | { readonly type: 'mfa' }
  | { readonly type: 'accounts'; readonly account_ids: readonly string[] }

/** What should be done. JSON, and never a secret. */
export type LinkEffect =
  | { readonly type: 'session.start' }
  | {
      readonly type: 'session.answer'
      readonly link_session_id: string
      readonly attempt: number
      readonly answer: AnswerIntent
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
