import { ApiError } from '../errors/api-error.ts'
import { secretInUse } from '../keys/secrets.ts'
import type { Services } from '../services.ts'

const HEADER = { client_id: 'PLAID-CLIENT-ID', secret: 'PLAID-SECRET' } as const
type Key = keyof typeof HEADER

/** The keys that stand neither in the body nor in the headers. */
export function missingKeys(body: Readonly<Record<string, unknown>>, headers: Headers): Key[] {
  return (['client_id', 'secret'] as const).filter(
    (key) => body[key] === undefined && !headers.get(HEADER[key]),
  )
}

/**
 * @returns Which secret it was (`key_id`).
 * @throws ApiError `INVALID_API_KEYS`. The body's keys win over the headers'.
 */
export async function checkKeys(
  body: Readonly<Record<string, unknown>>,
  headers: Headers,
  services: Services,
): Promise<string> {
  const given = (key: Key): unknown => body[key] ?? headers.get(HEADER[key])
  const secret = given('secret')
  const known = given('client_id') === services.keys.client_id && typeof secret === 'string'
  const key_id = known ? await secretInUse(secret, services) : null
  if (key_id === null) throw new ApiError('INVALID_API_KEYS')
  return key_id
}
