import type { AccountSelection } from '@linkflow/core'
import type { Clock } from './clock.ts'
import type { TestControls } from './controls/controls.ts'
import type { RateLimits } from './http/rate-limit.ts'
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
  /** How the flow looks and what it says: the JSON of `@linkflow/theme`, handed on as it is. */
  readonly look?: Readonly<Record<string, unknown>>
}

/** Everything that the endpoints work with. */
export interface Services {
  readonly environment: Environment
  readonly keys: ApiKeys
  readonly clock: Clock
  /** The real time, where the test controls have moved the other one. */
  readonly wallClock: Clock
  readonly random: Random
  readonly log: Log
  readonly store: SandboxStore
  readonly institutions: Institutions
  /** By name; `default` is the one that is used when a link token names none. */
  readonly customizations: ReadonlyMap<string, SessionCustomization>
  /** `null` where requests are not limited. */
  readonly limits: RateLimits | null
  /** `null` where tests have no business. */
  readonly controls: TestControls | null
}
