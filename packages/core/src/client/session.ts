import type { AccountSelection } from './account.ts'
import type { Institution } from './institution.ts'

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
  readonly account_selection: AccountSelection
}

/** How the host identifies the session to start. */
export interface StartRequest {
  /** `link-<env>-<uuid>`. */
  readonly token: string
}
