import type { ItemAccount } from '../store/records.ts'

/** The challenges that a login goes through, chosen by the password. It holds no password. */
export type MfaScenario =
  | { readonly type: 'device'; readonly refuses: 'nothing' | 'every device' }
  | { readonly type: 'code'; readonly refuses: 'every code' }
  | { readonly type: 'questions'; readonly rounds: number; readonly questions: number }
  | { readonly type: 'one-selection' }
  | {
      readonly type: 'selections'
      readonly rounds: number
      readonly questions: number
      readonly options: number
    }

/** Who signs in where, and what is found there. */
export interface Login {
  readonly institution_id: string
  /** To compare with in update mode; passwords are not kept. */
  readonly username: string
  readonly accounts: readonly ItemAccount[]
  /** How the numbers of the account are made sure of; `null` where the bank tells them (link-contract H.4). */
  readonly verifies_by: 'instant_match' | 'automated' | null
}

/** A bank that a phone knows. */
export interface SavedBank {
  readonly institution_id: string
  readonly accounts: readonly ItemAccount[]
}

/** How far the user of a session is: what the next answer has to fit. */
export type LoginStep =
  | { readonly at: 'credentials' }
  | { readonly at: 'recaptcha'; readonly login: Login; readonly passes: boolean }
  | {
      readonly at: 'mfa'
      readonly login: Login
      readonly scenario: MfaScenario
      /** From 0. */
      readonly round: number
      /** The device that the code went to, once one is chosen. */
      readonly device_id: string | null
    }
  | { readonly at: 'accounts'; readonly login: Login }
  /** The numbers of this account are asked for. */
  | { readonly at: 'numbers'; readonly login: Login; readonly account_id: string }
  /** Numbers were typed, and their bank could be signed in to instead. */
  | {
      readonly at: 'reroute'
      readonly account: ItemAccount
      readonly deposit: 'same_day' | 'instant' | null
      readonly optional: boolean
    }
  /** A code is on its way to the phone. */
  | { readonly at: 'otp'; readonly phone: string; readonly failures: number }
  | { readonly at: 'saved'; readonly banks: readonly SavedBank[] }
  | { readonly at: 'connected' }
