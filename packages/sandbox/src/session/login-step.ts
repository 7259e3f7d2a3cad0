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

/** Who signs in where. */
export interface Login {
  readonly institution_id: string
  /** To compare with in update mode; passwords are not kept. */
  readonly username: string
}

/** How far the user of a session is. */
export type LoginStep =
  | { readonly at: 'credentials' }
  | {
      readonly at: 'mfa'
      readonly login: Login
      readonly scenario: MfaScenario
      /** From 0. */
      readonly round: number
      /** The device that the code went to, once one is chosen. */
      readonly device_id: string | null
    }
  | {
      readonly at: 'accounts'
      readonly login: Login
      readonly accounts: readonly ItemAccount[]
    }
  | { readonly at: 'connected' }
