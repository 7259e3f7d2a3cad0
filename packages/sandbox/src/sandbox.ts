import { systemClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { ENDPOINTS } from './endpoints.ts'
import { createApp } from './http/app.ts'
import { createSandboxInstitutions } from './sandbox-institutions.ts'
import type { Institutions } from './institutions.ts'
import { silentLog } from './log.ts'
import type { Log } from './log.ts'
import { secureRandom } from './random.ts'
import type { Random } from './random.ts'
import type { ApiKeys, Services, SessionCustomization } from './services.ts'
import { createMemoryStore } from './store/memory-store.ts'
import type { SandboxStore } from './store/records.ts'
import type { Environment } from './tokens.ts'

export const DEFAULT_KEYS: ApiKeys = {
  client_id: 'linkflow_client',
  secret: 'linkflow_secret',
  public_key: 'linkflow_public_key',
}

export const DEFAULT_INSTITUTION_COUNT = 12_000

export interface SandboxOptions {
  /** Those that are not given are the defaults of the documentation. */
  readonly keys?: Partial<ApiKeys>
  /** Part of every token. Default `sandbox`. */
  readonly environment?: Environment
  /** How many institutions there are, the well-known test banks included. Default 12,000. */
  readonly institutions?: number | Institutions
  /** By name. `default` is there in any case: Select Account with many. */
  readonly customizations?: Readonly<Record<string, SessionCustomization>>
  /** Default: in this process's memory. */
  readonly store?: SandboxStore
  readonly clock?: Clock
  readonly random?: Random
  /** Default: nothing is logged. */
  readonly log?: Log
}

/** The sandbox's server as a function: nothing in it needs Node, or a port. */
export interface Sandbox {
  fetch(request: Request): Promise<Response>
  /** @param path Of any origin: `/link/token/create`. */
  request(path: string, init?: RequestInit): Promise<Response>
}

/** Makes a sandbox with state of its own. Two of them share nothing. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const services = servicesFor(options)
  const app = createApp(ENDPOINTS, services)
  return {
    fetch: async (request) => app.fetch(request),
    request: async (path, init) => app.request(path, init),
  }
}

function servicesFor(options: SandboxOptions): Services {
  const { institutions = DEFAULT_INSTITUTION_COUNT } = options
  return {
    environment: options.environment ?? 'sandbox',
    keys: { ...DEFAULT_KEYS, ...options.keys },
    clock: options.clock ?? systemClock,
    random: options.random ?? secureRandom,
    log: options.log ?? silentLog,
    store: options.store ?? createMemoryStore(),
    institutions:
      typeof institutions === 'number' ? createSandboxInstitutions(institutions) : institutions,
    customizations: new Map(
      Object.entries({ default: { account_selection: 'many' }, ...options.customizations }),
    ),
  }
}
