import type { VerificationStatus } from '../client/account.ts'
import type { MfaType } from '../client/challenge.ts'
import type { InstitutionStatus } from '../client/institution.ts'
import type { ErrorCode } from '../vocabulary/error-code.ts'

/** The answers to one MFA round: a device's or an option's label, a code, or one answer for each question. */
export interface ScenarioRound {
  readonly type: MfaType
  readonly answers: readonly string[]
}

/** One thing that the user does, in the order of the scenario. */
export type ScenarioStep =
  /** At `institution_id`, or where there is none at the scenario's bank. */
  | {
      readonly type: 'credentials'
      readonly username: string
      readonly password: string
      readonly institution_id?: string
    }
  | { readonly type: 'recaptcha' }
  | { readonly type: 'mfa'; readonly round: ScenarioRound }
  /** By the names of the accounts. */
  | { readonly type: 'accounts'; readonly names: readonly string[] }
  /** At the bank's own page; `none` closes or leaves it without an answer. */
  | { readonly type: 'oauth'; readonly decision: 'approve' | 'deny' | 'none' }
  | {
      readonly type: 'numbers'
      readonly routing_number: string
      readonly account_number: string
      readonly account_type: 'checking' | 'savings'
    }
  /** The user keeps to the numbers, and does not sign in at the bank they name. */
  | { readonly type: 'numbers-kept' }
  | { readonly type: 'deposit'; readonly code: string }
  /** E.164. */
  | { readonly type: 'phone'; readonly number: string }
  | { readonly type: 'otp'; readonly code: string }
  | {
      readonly type: 'saved-accounts'
      readonly institution_id: string
      readonly names: readonly string[]
    }

/** What the link token has to ask for, in the fields of `/link/token/create` (link-contract A.2). */
export interface ScenarioToken {
  readonly products?: readonly string[]
  readonly institution_id?: string
  readonly institution_data?: { readonly routing_number: string }
  readonly auth?: Readonly<Record<string, boolean | string>>
  /** Joins the one who is linking: `client_user_id` is the app's to add. */
  readonly user?: { readonly phone_number: string }
  readonly update?: { readonly account_selection_enabled: boolean }
  readonly enable_multi_item_link?: boolean
}

/** The Item that the link token is made for, with its `access_token`: update mode. */
export interface ScenarioItem {
  /** `login_required`: by `/sandbox/item/reset_login`. `deposit_pending`: by the scenario `same-day-deposit`. */
  readonly state: 'healthy' | 'login_required' | 'deposit_pending'
}

export type ScenarioOutcome =
  /** With the status of the first account, where it has one. */
  | { readonly kind: 'connected'; readonly verification_status?: VerificationStatus }
  /** Shown inline, on the pane that was answered last. */
  | { readonly kind: 'inline'; readonly error_code: ErrorCode }
  /** Shown on the Error pane. */
  | { readonly kind: 'error'; readonly error_code: ErrorCode }
  /** The session ends with the error. */
  | { readonly kind: 'ended'; readonly error_code: ErrorCode }
  /** The bank cannot be chosen; a notice says why. */
  | {
      readonly kind: 'blocked'
      readonly status: Exclude<InstitutionStatus, 'HEALTHY' | 'DEGRADED'>
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
  /** Empty where nobody signs in with a form. */
  readonly username: string
  readonly password: string
  /** The rounds that follow the credentials, with answers that are accepted. */
  readonly mfa: readonly ScenarioRound[]
  /** Absent for a plain link token. */
  readonly token?: ScenarioToken
  /** Absent for a session that links a new Item. */
  readonly item?: ScenarioItem
  /**
   * All that the user does, the credentials and the rounds included. What is not said is plain: consent is given, the
   * bank is chosen, and of the accounts the first.
   */
  readonly steps: readonly ScenarioStep[]
  readonly outcome: ScenarioOutcome
  /**
   * The events that the host hears until then, in order (link-contract E.2): `OPEN(CONSENT)`, `SUBMIT_MFA(code)`,
   * `TRANSITION_VIEW(MFA code)`, `ERROR(ITEM_LOCKED)`. How the bank was found is left out: no `SEARCH_INSTITUTION`.
   */
  readonly heard: readonly string[]
}
