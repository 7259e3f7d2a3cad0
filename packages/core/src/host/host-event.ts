import type { LinkedAccount } from '../client/account.ts'
import type { MfaType } from '../client/challenge.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import type { EventName } from '../vocabulary/event-name.ts'
import type { ExitStatus } from '../vocabulary/exit-status.ts'
import type { ViewName } from '../vocabulary/view-name.ts'

/** On every event; the institution is `null` until one is chosen (link-contract M 28, M 36). */
export interface EventContext {
  readonly link_session_id: string
  readonly request_id: string
  readonly institution_id: string | null
  readonly institution_name: string | null
}

interface ErrorFields {
  readonly error_type: FlowError['error_type']
  readonly error_code: FlowError['error_code']
  readonly error_message: string
}

/** What each event says beyond the context (link-contract C.3). Events that are not listed say nothing more. */
export interface EventDetails {
  readonly OPEN: { readonly view_name: ViewName | null; readonly is_update_mode: 'true' | 'false' }
  readonly TRANSITION_VIEW:
    | { readonly view_name: 'MFA'; readonly mfa_type: MfaType }
    | {
        readonly view_name: 'NUMBERS_SELECT_INSTITUTION'
        readonly view_variant: 'SINGLE_INSTITUTION' | 'MULTI_INSTITUTION'
      }
    | { readonly view_name: Exclude<ViewName, 'MFA' | 'NUMBERS_SELECT_INSTITUTION'> }
  readonly SELECT_BRAND: { readonly brand_name: string }
  readonly SELECT_INSTITUTION: { readonly match_reason: 'SAVED_INSTITUTION' } | null
  readonly MATCHED_SELECT_INSTITUTION: { readonly match_reason: 'routing_number' }
  readonly SELECT_AUTH_TYPE: { readonly selection: 'flow_type_manual' | 'flow_type_instant' }
  readonly SUBMIT_ROUTING_NUMBER: { readonly routing_number: string }
  readonly SUBMIT_ACCOUNT_NUMBER: { readonly account_number_mask: string }
  readonly SEARCH_INSTITUTION: { readonly institution_search_query: string }
  readonly SUBMIT_MFA: { readonly mfa_type: MfaType }
  readonly ERROR: ErrorFields
  readonly EXIT: { readonly exit_status: ExitStatus | null } & (ErrorFields | object)
}

export type DetailsOf<N extends EventName> = N extends keyof EventDetails ? EventDetails[N] : null

/** The events that need say no more than the context does. */
export type PlainEventName = {
  [N in EventName]: null extends DetailsOf<N> ? N : never
}[EventName]

/** One event for the host, a discriminated union on `event_name`. The binding adds the time when it delivers it. */
export type HostEvent = {
  [N in EventName]: {
    readonly event_name: N
    readonly context: EventContext
    readonly details: DetailsOf<N>
  }
}[EventName]

/** The 17 keys that `onEvent` metadata always has; `null` where one does not apply (link-contract C.3). */
export interface EventMetadata {
  readonly error_type: string | null
  readonly error_code: string | null
  readonly error_message: string | null
  readonly exit_status: string | null
  readonly institution_id: string | null
  readonly institution_name: string | null
  readonly institution_search_query: string | null
  readonly mfa_type: string | null
  readonly view_name: string | null
  readonly request_id: string
  readonly link_session_id: string
  /** ISO 8601, UTC, milliseconds. */
  readonly timestamp: string
  readonly selection: string | null
  readonly match_reason: string | null
  readonly routing_number: string | null
  readonly account_number_mask: string | null
  /** `'true'` or `'false'` on `OPEN`. */
  readonly is_update_mode: string | null
}

/** Second argument of `onSuccess` (link-contract C.1). */
export interface SuccessMetadata {
  readonly institution: { readonly name: string; readonly institution_id: string } | null
  readonly accounts: readonly LinkedAccount[]
  /** The one account where exactly one could be chosen. Classic hosts read it and the next two (C.1, M 68). */
  readonly account: LinkedAccount | null
  readonly account_id: string | null
  readonly public_token: string | null
  readonly link_session_id: string
  readonly transfer_status: 'COMPLETE' | 'INCOMPLETE' | null
}

/** Second argument of `onExit` (link-contract C.2). */
export interface ExitMetadata {
  readonly institution: { readonly name: string; readonly institution_id: string } | null
  readonly status: ExitStatus | null
  readonly link_session_id: string
  readonly request_id: string
}

/** One thing the host heard, as the session's log keeps it. */
export type HostRecord =
  | {
      readonly type: 'event'
      readonly event_name: EventName
      readonly metadata: EventMetadata
    }
  | {
      readonly type: 'success'
      readonly public_token: string | null
      readonly metadata: SuccessMetadata
    }
  | { readonly type: 'exit'; readonly error: FlowError | null; readonly metadata: ExitMetadata }
