import { MINUTE } from '../clock.ts'
import type { Services } from '../services.ts'
import type { PublicTokenRecord } from '../store/records.ts'
import { issueToken } from '../tokens.ts'

/** link-contract M 66. */
const PUBLIC_TOKEN_LASTS = 30 * MINUTE

export function newPublicToken(item_id: string, services: Services): PublicTokenRecord {
  return {
    id: issueToken('public', services.environment, services.random),
    item_id,
    expires_at: services.clock.now() + PUBLIC_TOKEN_LASTS,
    exchanged_at: null,
  }
}
