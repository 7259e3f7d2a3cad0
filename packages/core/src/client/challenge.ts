export const MFA_TYPES = ['code', 'device', 'questions', 'selections'] as const
export type MfaType = (typeof MFA_TYPES)[number]

export interface MfaDevice {
  readonly device_id: string
  /** Where the code would go, masked by the bank: `••• ••• 1111`. */
  readonly mask: string
  readonly type: 'phone' | 'email' | 'other'
}

export interface MfaSelection {
  readonly question: string
  readonly answers: readonly string[]
}

/** What the bank asks after the credentials (link-contract H.3). `round` counts from 1 to `rounds`. */
export type MfaChallenge =
  | { readonly type: 'device'; readonly devices: readonly MfaDevice[] }
  | {
      readonly type: 'code'
      /** Where the code went, in the bank's words: `Code sent to ••• ••• 1111`. */
      readonly message: string
    }
  | {
      readonly type: 'questions'
      readonly questions: readonly string[]
      readonly round: number
      readonly rounds: number
    }
  | {
      readonly type: 'selections'
      readonly selections: readonly MfaSelection[]
      readonly round: number
      readonly rounds: number
    }
