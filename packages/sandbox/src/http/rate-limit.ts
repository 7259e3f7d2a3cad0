import { MINUTE } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'
import type { SandboxStore } from '../store/records.ts'

/**
 * Counts requests, and refuses those over the limit of link-contract G.7. The counts are in the store: all processes on
 * one database count together.
 */
export interface RateLimits {
  /** @throws ApiError of type `RATE_LIMIT_EXCEEDED`. */
  check(path: string, body: Readonly<Record<string, unknown>>): Promise<void>
}

const LIMITS = {
  '/accounts/get': { a_minute: 100, per: 'item', code: 'ACCOUNTS_LIMIT' },
  '/accounts/balance/get': { a_minute: 100, per: 'item', code: 'BALANCE_LIMIT' },
  '/auth/get': { a_minute: 100, per: 'item', code: 'AUTH_LIMIT' },
  '/identity/get': { a_minute: 100, per: 'item', code: 'IDENTITY_LIMIT' },
  '/item/get': { a_minute: 40, per: 'item', code: 'ITEM_GET_LIMIT' },
  '/transactions/get': { a_minute: 80, per: 'item', code: 'TRANSACTIONS_LIMIT' },
  '/transactions/sync': { a_minute: 50, per: 'item', code: 'TRANSACTIONS_LIMIT' },
  '/institutions/get': { a_minute: 10, per: 'client', code: 'INSTITUTIONS_GET_LIMIT' },
  '/institutions/get_by_id': {
    a_minute: 400,
    per: 'client',
    code: 'INSTITUTIONS_GET_BY_ID_LIMIT',
  },
} as const

type LimitedPath = keyof typeof LIMITS

export function createRateLimits(clock: Clock, store: SandboxStore): RateLimits {
  return {
    check: async (path, body) => {
      if (!isLimited(path)) return
      const { a_minute, per, code } = LIMITS[path]
      const who = per === 'item' ? await itemIdOf(body, store) : 'client'
      if (who === null) return
      const id = `${path} ${who}`
      const minute = Math.floor(clock.now() / MINUTE)
      await store.transaction(async ({ requestCounts }) => {
        const known = await requestCounts.get(id)
        const count = known?.minute === minute ? known.count : 0
        if (count >= a_minute) throw new ApiError(code)
        await requestCounts.put({ id, minute, count: count + 1 })
      })
    },
  }
}

/** `null` for a token of no Item: what it asks is refused anyway. */
async function itemIdOf(
  { access_token }: Readonly<Record<string, unknown>>,
  { collections }: SandboxStore,
): Promise<string | null> {
  if (typeof access_token !== 'string') return null
  const [item] = await collections.items.list('access_token', access_token)
  return item?.id ?? null
}

function isLimited(path: string): path is LimitedPath {
  return Object.hasOwn(LIMITS, path)
}
