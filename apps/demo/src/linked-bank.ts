/** An account as Rowan shows it: a name, what it is, and how much is in it. */
export interface BankAccount {
  readonly id: string
  readonly name: string
  /** Two to four letters or digits; `null` where the bank gives none. */
  readonly mask: string | null
  /** `depository`, `credit`, `loan`, `investment`, `brokerage` or `other`; others may come. */
  readonly type: string
  readonly subtype: string | null
  /** What is in the account, or owed on it for credit and loans, in major units; `null` if unknown. */
  readonly balance: number | null
  /** ISO 4217, or the bank's own code where there is none. */
  readonly currency: string
}

/** A linked bank as the browser sees it. The access token stays on the server. */
export interface LinkedBank {
  readonly id: string
  /** `null` where no bank was named. */
  readonly institution_id: string | null
  readonly name: string
  /** ISO 8601. */
  readonly linked_at: string
  readonly accounts: readonly BankAccount[]
  /** Why the balances could not be refreshed; they are then those of last time. */
  readonly error: ApiError | null
}

/** What went wrong, in the words of the API (link-contract G) or of Rowan's own server. */
export interface ApiError {
  readonly error_type: string
  readonly error_code: string
  /** For developers. */
  readonly error_message: string
  /** For users; `null` when there is nothing they could do. */
  readonly display_message: string | null
  readonly request_id: string | null
}

/** What became of a public token: a bank more, or one that was there before. */
export type ExchangeReply =
  | { readonly outcome: 'linked'; readonly bank: LinkedBank }
  | {
      readonly outcome: 'duplicate'
      readonly bank: LinkedBank
      /** The accounts that both have, by name. */
      readonly accounts: readonly string[]
    }
