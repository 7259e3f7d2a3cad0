import type { MfaType } from '../client/challenge.ts'
import type { ErrorCode } from '../vocabulary/error-code.ts'

/** The answers to one MFA round: a device's or an option's label, a code, or one answer for each question. */
export interface ScenarioRound {
  readonly type: MfaType
  readonly answers: readonly string[]
}

/**
 * One thing the sandbox can play, as data: the sandbox's tests, the demo's panel, the stories and the end-to-end tests
 * all read the same list.
 */
export interface Scenario {
  /** Kebab case, unique. */
  readonly name: string
  /** What happens, for a person who looks for it. */
  readonly title: string
  readonly institution_id: string
  readonly institution_name: string
  readonly username: string
  readonly password: string
  /** The rounds that follow the credentials, with answers that are accepted. */
  readonly mfa: readonly ScenarioRound[]
  readonly outcome:
    | { readonly kind: 'connected' }
    /** Shown inline, on the credentials pane or, after `mfa`, on the MFA pane. */
    | { readonly kind: 'inline'; readonly error_code: ErrorCode }
    /** Shown on the Error pane. */
    | { readonly kind: 'error'; readonly error_code: ErrorCode }
    /** The session ends with the error. */
    | { readonly kind: 'ended'; readonly error_code: ErrorCode }
}
