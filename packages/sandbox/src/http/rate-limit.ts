import { MINUTE } from '../clock.ts'
import type { Clock } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'

/** Counts requests, and refuses those over the limit of link-contract G.7. Counted in each process by itself. */
export interface RateLimits {
  /** @throws ApiError of type `RATE_LIMIT_EXCEEDED`. */
  check(path: string, body: Readonly<Record<string, unknown>>): void
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

export function createRateLimits(clock: Clock): RateLimits {
  let minute = -1
  const counts = new Map<string, number>()
  return {
    check: (path, body) => {
      if (!isLimited(path)) return
      const limit = LIMITS[path]
      const now = Math.floor(clock.now() / MINUTE)
      if (now !== minute) counts.clear()
      minute = now
      const key = limit.per === 'item' ? `${path} ${String(body['access_token'])}` : path
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count > limit.a_minute) throw new ApiError(limit.code)
    },
  }
}

function isLimited(path: string): path is LimitedPath {
  return Object.hasOwn(LIMITS, path)
}
