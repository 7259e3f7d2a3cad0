import type { AccountSelection } from './account.ts'
import type { Institution } from './institution.ts'

/** What is shared with the app, and what for: the detail of the consent pane (link-contract K, data transparency). */
export interface DataUse {
  /** In the user's language. */
  readonly use_cases: readonly string[]
  readonly products: readonly {
    readonly product: string
    /** The kinds of data that the product reads, in the user's language. */
    readonly data_types: readonly string[]
  }[]
}

/** A micro-deposit that waits for its code (link-contract E.2.10b). */
export interface DepositVerification {
  readonly kind: 'same_day' | 'instant'
  readonly account_mask: string | null
}

/** What the back end says of a session when it starts: everything that the link token carries and the flow needs. */
export interface LinkSession {
  /** UUID; the same for the whole session (link-contract M 29). */
  readonly link_session_id: string
  /** The app's name as the panes show it (at most 30 characters, M 8). */
  readonly client_name: string
  /** One of the languages of link-contract K. */
  readonly language: string
  /** ISO 3166-1 alpha-2. */
  readonly country_codes: readonly string[]
  readonly products: readonly string[]
  /** True when an existing Item is repaired; `institution` is then its bank (E.2.9). */
  readonly update_mode: boolean
  /** Where to start instead of the list: the Item's bank, or one given up front. */
  readonly institution: Institution | null
  /** The bank that the token's routing number names: choosing it is a match (A.2 `institution_data`). */
  readonly matched_institution_id: string | null
  readonly account_selection: AccountSelection
  /** Asks for account and routing number instead of a sign-in, where the user prefers that (J, E.2.10). */
  readonly numbers: boolean
  /** Asks first whether to sign in or to type the numbers (A.2 `auth.auth_type_select_enabled`). */
  readonly auth_type_select: boolean
  /** Repairs an Item by the code of its micro-deposit instead of by credentials. */
  readonly verification: DepositVerification | null
  /** Several banks in one session (K, multi-Item). */
  readonly multi_item: boolean
  /** Offers to remember the user by phone (K, returning user). */
  readonly remember_me: boolean
  readonly data_use: DataUse | null
  /** Wins over the customization's colour scheme (link-contract A.2). */
  readonly appearance_mode: 'LIGHT' | 'DARK' | 'SYSTEM' | null
  /** How the flow looks and what it says, as published: the JSON of `@linkflow/theme`, parsed by whoever draws it. */
  readonly customization: Readonly<Record<string, unknown>> | null
  /** Where the bank sends the user back to, when no popup can be used (K, OAuth). */
  readonly redirect_uri: string | null
  /** The sign-in at a bank's own page that the user came back from. */
  readonly oauth_return: { readonly oauth_state_id: string } | null
}

/** The configuration of the public-key era (link-contract A.3), for hosts that still use it. */
export interface ClassicConfiguration {
  readonly key: string
  readonly env: string
  readonly product: readonly string[]
  readonly client_name: string
  readonly country_codes?: readonly string[] | undefined
  readonly language?: string | undefined
  readonly link_customization_name?: string | undefined
  readonly account_subtypes?: Readonly<Record<string, readonly string[]>> | undefined
  readonly select_account?: boolean | undefined
  readonly webhook?: string | undefined
  /** `public-<env>-<uuid>` of the Item to repair. */
  readonly token?: string | undefined
  readonly user_legal_name?: string | undefined
  readonly user_email_address?: string | undefined
}

/** How the host identifies the session to start: by a link token, or by a classic configuration. */
export interface StartRequest {
  /** `link-<env>-<uuid>`. */
  readonly token?: string | undefined
  readonly classic?: ClassicConfiguration | undefined
  /** The whole address that the bank sent the user back to; only after a redirect (link-contract A.1). */
  readonly received_redirect_uri?: string | undefined
  /** A bank to start at instead of the list. */
  readonly institution_id?: string | undefined
}
