import type { FrameOptions } from './frame/index.ts'
import { systemClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { adjustableClock } from './controls/adjustable-clock.ts'
import { createRequestLog } from './controls/request-log.ts'
import { ENDPOINTS } from './endpoints.ts'
import { createApp } from './http/app.ts'
import { createRateLimits } from './http/rate-limit.ts'
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
import { FAST_RETRY_WAITS, RETRY_WAITS, createDispatcher } from './webhooks/dispatcher.ts'
import type { Deliver } from './webhooks/dispatcher.ts'

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
  /** Sends webhooks. Default: they stay in the queue. */
  readonly deliver?: Deliver
  /** Retries wait seconds instead of minutes (decision 23). Default false. */
  readonly fastWebhooks?: boolean
  /** Limits requests as link-contract G.7 tells. Default false. */
  readonly strict?: boolean
  /** Serves the embed script and its frame. Default: not served. */
  readonly frame?: FrameOptions
  /** Serves `/linkflow/…`, with which tests move the clock, read the logs and forget everything. Default false. */
  readonly testControls?: boolean
}

/** The sandbox's server as a function: nothing in it needs Node, or a port. */
export interface Sandbox {
  fetch(request: Request): Promise<Response>
  /** @param path Of any origin: `/link/token/create`. */
  request(path: string, init?: RequestInit): Promise<Response>
  /** Sends the webhooks that are due, and resolves when each has been tried. A server does this all the time. */
  tick(): Promise<void>
}

/** Makes a sandbox with state of its own. Two of them share nothing. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const services = servicesFor(options)
  const app = createApp(ENDPOINTS, services, options.frame)
  const waits = options.fastWebhooks ? FAST_RETRY_WAITS : RETRY_WAITS
  const dispatcher = options.deliver && createDispatcher(services, options.deliver, waits)
  return {
    tick: async () => {
      await services.controls?.clock.refresh()
      await dispatcher?.tick()
    },
    fetch: async (request) => app.fetch(request),
    request: async (path, init) => app.request(path, init),
  }
}

function servicesFor(options: SandboxOptions): Services {
  const { institutions = DEFAULT_INSTITUTION_COUNT, store = createMemoryStore() } = options
  const wallClock = options.clock ?? systemClock
  const controls = options.testControls
    ? {
        clock: adjustableClock(wallClock, store),
        requests: createRequestLog(store.collections.requests),
      }
    : null
  const clock = controls?.clock ?? wallClock
  return {
    environment: options.environment ?? 'sandbox',
    keys: { ...DEFAULT_KEYS, ...options.keys },
    clock,
    wallClock,
    random: options.random ?? secureRandom,
    log: options.log ?? silentLog,
    store,
    institutions:
      typeof institutions === 'number' ? createSandboxInstitutions(institutions) : institutions,
    customizations: new Map(Object.entries({ ...USUAL_CUSTOMIZATIONS, ...options.customizations })),
    limits: options.strict ? createRateLimits(clock, store) : null,
    controls,
  }
}

/** There from the start: the default, and one for each other way to select accounts, to try them without a dashboard. */
const USUAL_CUSTOMIZATIONS: Readonly<Record<string, SessionCustomization>> = {
  default: { account_selection: 'many' },
  'select-account-off': { account_selection: 'off' },
  'select-account-one': { account_selection: 'one' },
  'select-account-all': { account_selection: 'all' },
}
