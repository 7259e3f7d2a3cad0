export type AccountType = 'depository' | 'credit' | 'loan' | 'investment' | 'brokerage' | 'other'

/** The eight values of link-contract C.1; `null` where no micro-deposit or database check was made (M 70). */
export type VerificationStatus =
  | 'pending_automatic_verification'
  | 'pending_manual_verification'
  | 'automatically_verified'
  | 'manually_verified'
  | 'verification_expired'
  | 'verification_failed'
  | 'database_matched'
  | 'database_insights_pending'

/** An account as `onSuccess` hands it to the host (link-contract C.1 `metadata.accounts[]`). */
export interface LinkedAccount {
  readonly id: string
  readonly name: string
  /** Two to four letters or digits; not unique. */
  readonly mask: string | null
  readonly type: AccountType
  readonly subtype: string | null
  readonly verification_status: VerificationStatus | null
  readonly class_type: 'business' | 'personal' | null
}

/** An account as Select Account offers it: with its balance, in major units of `currency` (ISO 4217). */
export interface OfferedAccount extends LinkedAccount {
  readonly balance: number | null
  readonly currency: string
}

/** Whether and how Select Account asks (link-contract J): not at all, one, some, or some with all preselected. */
export type AccountSelection = 'off' | 'one' | 'many' | 'all'
