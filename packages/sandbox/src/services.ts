import type { AccountSelection } from '@linkflow/core'
import type { Clock } from './clock.ts'
import type { Institutions } from './institutions.ts'
import type { Log } from './log.ts'
import type { Random } from './random.ts'
import type { SandboxStore } from './store/records.ts'
import type { Environment } from './tokens.ts'

/** What a request has to present. */
export interface ApiKeys {
  readonly client_id: string
  readonly secret: string
  /** The classic generation's key: public, so it opens nothing but a session. */
  readonly public_key: string
}

/** The part of a published customization that decides what the server does (link-contract J). */
export interface SessionCustomization {
  readonly account_selection: AccountSelection
}

/** Everything that the endpoints work with. */
export interface Services {
  readonly environment: Environment
  readonly keys: ApiKeys
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly store: SandboxStore
  readonly institutions: Institutions
  /** By name; `default` is the one that is used when a link token names none. */
  readonly customizations: ReadonlyMap<string, SessionCustomization>
}
