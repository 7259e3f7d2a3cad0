import type { AccountSelection, HostRecord, LinkedItem, VerificationStatus } from '@linkflow/core'
import type { RequestRecord } from '../controls/request-log.ts'
import type { CustomAccount } from '../data/custom-user.ts'
import type { CustomizationRecord, CustomizationVersionRecord } from '../customizations/record.ts'
import type { ApiSecretRecord } from '../keys/secret-record.ts'
import type { RemovedItemRecord } from '../items/removed-item.ts'
import type { LoginStep } from '../session/login-step.ts'
import type { IndexedFields, Store } from './store.ts'

/** What `/link/token/create` was asked for, as far as the flow needs it (link-contract A.2). Times: ms since 1970. */
export interface LinkTokenRecord {
  /** The link token itself. */
  readonly id: string
  readonly created_at: number
  readonly expires_at: number
  /** Set when a session made from it has succeeded: it starts no other one then. */
  readonly succeeded_session_id: string | null
  readonly client_user_id: string | null
  /** As it was given. The flow shows what `shownName` makes of it. */
  readonly client_name: string
  readonly language: string
  readonly country_codes: readonly string[]
  readonly products: readonly string[]
  readonly optional_products: readonly string[]
  readonly required_if_supported_products: readonly string[]
  readonly additional_consented_products: readonly string[]
  readonly webhook: string | null
  readonly redirect_uri: string | null
  /** The Item to repair; `null` for a new one. */
  readonly update_item_id: string | null
  readonly update_account_selection: boolean
  /** The user is asked to agree once more, though nothing is wrong with the Item. */
  readonly update_reauthorization: boolean
  /** Several banks in one session (link-contract K). */
  readonly multi_item: boolean
  /** The flow has a page of its own, so the back end learns its results by webhook (link-contract K, Hosted Link). */
  readonly hosted: boolean
  /** Offers to remember the user by phone (link-contract K, returning user). */
  readonly remember_me: boolean
  readonly institution_id: string | null
  readonly routing_number: string | null
  /** By account type, the subtypes that may be linked; `null` for all. */
  readonly account_filters: AccountFilters | null
  readonly auth: Readonly<Record<string, boolean | string | undefined>> | null
  readonly account_selection: AccountSelection
  readonly link_customization_name: string
  readonly appearance_mode: 'LIGHT' | 'DARK' | 'SYSTEM' | null
  /** How many days of transactions a new Item gets; `null` for all there are. */
  readonly transactions_days: number | null
}

export type AccountFilters = Readonly<
  Record<string, { readonly account_subtypes: readonly string[] } | undefined>
>

/** One run of the flow. */
export interface SessionRecord {
  /** The `link_session_id`: unguessable, and all that a browser needs to go on. */
  readonly id: string
  readonly link_token: string
  readonly started_at: number
  readonly finished_at: number | null
  readonly step: LoginStep
  /** What it linked last. */
  readonly item: LinkedItem | null
  /** All that it linked, in order: more than one only in a multi-Item session. */
  readonly items: readonly LinkedItem[]
  /** By institution id, how many wrong passwords came in a row. */
  readonly wrong_passwords: Readonly<Record<string, number>>
  /** How many entries its log has. */
  readonly record_count: number
  /** Its end was told by webhook. */
  readonly end_told?: true
}

/** One thing that the host of a session heard. */
export interface SessionLogRecord {
  readonly id: string
  readonly link_session_id: string
  readonly received_at: number
  readonly record: HostRecord
}

export interface PublicTokenRecord {
  /** The public token itself. */
  readonly id: string
  readonly item_id: string
  readonly expires_at: number
  readonly exchanged_at: number | null
  /** The link token that stands for it where it opened update mode, which consumes it (M 66); absent where it did not. */
  readonly link_token?: string
}

/** The classic way to say who adds an Item (link-contract A.3, I). */
export interface AddTokenRecord {
  /** The token itself. */
  readonly id: string
  readonly expires_at: number
  readonly client_user_id: string | null
  readonly legal_name: string | null
  readonly email_address: string | null
}

/** An account of an Item. Amounts are in major units of the currency. */
export interface ItemAccount {
  readonly account_id: string
  readonly name: string
  readonly official_name: string | null
  readonly mask: string | null
  readonly type: 'depository' | 'credit' | 'loan' | 'investment' | 'other'
  readonly subtype: string
  readonly available: number | null
  readonly current: number | null
  readonly limit: number | null
  readonly currency: string
  /** Set by micro-deposits and by `/sandbox/item/set_verification_status`; absent for an account that needs none. */
  readonly verification_status?: VerificationStatus
  /** Absent where nobody said. */
  readonly class_type?: 'business' | 'personal'
  /** As the user typed them; absent where the bank named the account. */
  readonly numbers?: { readonly account: string; readonly routing: string }
  /** What `user_custom` asked for (link-contract H.7); absent for everybody else. */
  readonly custom?: CustomAccount
}

/** A linked login at a bank. It exists from the moment of linking, and can be reached once it is exchanged. */
export interface ItemRecord {
  /** The `item_id`. */
  readonly id: string
  readonly access_token: string
  /** `null` where no bank was named: micro-deposits (link-contract M 69). */
  readonly institution_id: string | null
  readonly username: string
  readonly created_at: number
  readonly exchanged_at: number | null
  /** When the user last signed in: 30 days on, they have to again (link-contract H.8). */
  readonly login_at: number
  readonly products: readonly string[]
  readonly consented_products: readonly string[]
  readonly webhook: string | null
  readonly accounts: readonly ItemAccount[]
  /** The ones chosen in Select Account; all where it is off. */
  readonly selected_account_ids: readonly string[]
  /** Select Account was off: nobody chose an account (the brief on processors). Absent where somebody did. */
  readonly select_account_off?: true
  /** The micro-deposit that was sent, and how often its code was wrong; absent where there is none. */
  readonly deposit?: { readonly kind: 'same_day' | 'instant'; readonly failures: number }
  /** How many days of transactions were there before it was made; absent for all that the bank has. */
  readonly history_days?: number
  /** When Transactions was asked for: on the exchange, or with the first request for them. Absent until then. */
  readonly transactions_since?: number
  /** The day (days since 1970) up to which its webhooks told about transactions. */
  readonly transactions_told?: number
  /** The days of its `/transactions/refresh` calls, oldest first: each brings new purchases. */
  readonly refreshes?: readonly number[]
  /** The `login_at` whose end its webhook told about. */
  readonly expiry_told?: number
  readonly last_webhook?: { readonly sent_at: number; readonly code_sent: string }
}

/** A sign-in at a bank's own page (link-contract K, OAuth). */
export interface OAuthStateRecord {
  /** The `oauth_state_id`. */
  readonly id: string
  readonly link_session_id: string
  readonly link_token: string
  readonly institution_id: string
  readonly created_at: number
  /** What the bank's page offers to share. */
  readonly accounts: readonly ItemAccount[]
  /** What the user decided there. */
  readonly decision: 'none' | 'approved' | 'denied'
  /** The shared accounts, once approved. */
  readonly account_ids: readonly string[]
  /** Set when the flow took the decision: a state id is good for once. */
  readonly processed_at: number | null
}

/** A webhook in the queue, and after it the log of what became of it. */
export interface WebhookRecord {
  readonly id: string
  readonly status: 'waiting' | 'sending' | 'delivered' | 'failed'
  /** Webhooks with the same key are sent one after another: the Item's id, or the session's. */
  readonly order_key: string
  readonly url: string
  readonly payload: WebhookPayload
  readonly created_at: number
  /** While it is `sending`: the real time at which it may be taken for lost, and be sent again. */
  readonly next_attempt_at: number
  readonly attempts: readonly WebhookAttempt[]
}

export interface WebhookPayload {
  readonly webhook_type: string
  readonly webhook_code: string
  readonly [key: string]: unknown
}

/** One try at delivering. `status` is the HTTP status of the answer; `null` where there was none. */
export interface WebhookAttempt {
  readonly at: number
  readonly status: number | null
  readonly problem: string | null
}

/** A key that webhooks are signed with. `id` is the `kid` of the key. */
export interface WebhookKeyRecord {
  readonly id: string
  readonly use: 'sig'
  readonly private_jwk: Readonly<Record<string, unknown>>
  readonly created_at: number
}

/** A setting of the sandbox as a whole, shared by every process on the same store. */
export interface SettingRecord {
  readonly id: 'clock'
  /** How far the sandbox's clock is ahead of the real one, in milliseconds. */
  readonly offset: number
}

/** How often a limited endpoint was asked in a minute of the clock. `id` is the path, and whom it was asked about. */
export interface RequestCountRecord {
  readonly id: string
  /** Minutes since 1970. */
  readonly minute: number
  readonly count: number
}

export interface SandboxDocuments {
  readonly linkTokens: LinkTokenRecord
  readonly sessions: SessionRecord
  readonly sessionLog: SessionLogRecord
  readonly publicTokens: PublicTokenRecord
  readonly addTokens: AddTokenRecord
  readonly items: ItemRecord
  readonly oauthStates: OAuthStateRecord
  readonly webhooks: WebhookRecord
  readonly webhookKeys: WebhookKeyRecord
  readonly settings: SettingRecord
  readonly requestCounts: RequestCountRecord
  readonly customizations: CustomizationRecord
  readonly customizationVersions: CustomizationVersionRecord
  readonly apiSecrets: ApiSecretRecord
  readonly removedItems: RemovedItemRecord
  readonly requests: RequestRecord
}

export type SandboxStore = Store<SandboxDocuments>

export const SANDBOX_INDEXES: IndexedFields<SandboxDocuments> = {
  linkTokens: [],
  sessions: ['link_token'],
  sessionLog: ['link_session_id'],
  publicTokens: ['item_id'],
  addTokens: [],
  items: ['access_token'],
  oauthStates: [],
  webhooks: ['status', 'order_key'],
  webhookKeys: ['use'],
  settings: [],
  requestCounts: [],
  customizations: ['kind', 'name'],
  customizationVersions: ['customization_id'],
  apiSecrets: ['kind'],
  removedItems: [],
  requests: [],
}
