import type { AccountSelection, HostRecord, LinkedItem } from '@linkflow/core'
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
  readonly institution_id: string | null
  readonly routing_number: string | null
  /** By account type, the subtypes that may be linked; `null` for all. */
  readonly account_filters: AccountFilters | null
  readonly auth: Readonly<Record<string, boolean | string | undefined>> | null
  readonly account_selection: AccountSelection
  readonly link_customization_name: string
  readonly appearance_mode: 'LIGHT' | 'DARK' | 'SYSTEM' | null
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
  readonly item: LinkedItem | null
  /** How many entries its log has. */
  readonly record_count: number
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
}

/** A linked login at a bank. It exists from the moment of linking, and can be reached once it is exchanged. */
export interface ItemRecord {
  /** The `item_id`. */
  readonly id: string
  readonly access_token: string
  readonly institution_id: string
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
}

export interface SandboxDocuments {
  readonly linkTokens: LinkTokenRecord
  readonly sessions: SessionRecord
  readonly sessionLog: SessionLogRecord
  readonly publicTokens: PublicTokenRecord
  readonly items: ItemRecord
}

export type SandboxStore = Store<SandboxDocuments>

export const SANDBOX_INDEXES: IndexedFields<SandboxDocuments> = {
  linkTokens: [],
  sessions: ['link_token'],
  sessionLog: ['link_session_id'],
  publicTokens: ['item_id'],
  items: ['access_token'],
}
