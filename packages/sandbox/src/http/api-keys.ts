import { ApiError } from '../errors/api-error.ts'
import type { ApiKeys } from '../services.ts'

const HEADER = { client_id: 'PLAID-CLIENT-ID', secret: 'PLAID-SECRET' } as const
type Key = keyof typeof HEADER

/** The keys that stand neither in the body nor in the headers. */
export function missingKeys(body: Readonly<Record<string, unknown>>, headers: Headers): Key[] {
  return (['client_id', 'secret'] as const).filter(
    (key) => body[key] === undefined && !headers.get(HEADER[key]),
  )
}

/** @throws ApiError `INVALID_API_KEYS`. The body's keys win over the headers'. */
export function checkKeys(
  body: Readonly<Record<string, unknown>>,
  headers: Headers,
  keys: ApiKeys,
): void {
  for (const key of ['client_id', 'secret'] as const)
    if ((body[key] ?? headers.get(HEADER[key])) !== keys[key])
      throw new ApiError('INVALID_API_KEYS')
}
