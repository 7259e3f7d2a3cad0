import { MINUTE } from '../clock.ts'
import type { Services } from '../services.ts'
import type { SandboxDocuments } from '../store/records.ts'
import type { Collections } from '../store/store.ts'
import type { ApiSecretRecord } from './secret-record.ts'

type Stored = Pick<Collections<SandboxDocuments>, 'apiSecrets'>
type Sources = Pick<Services, 'store' | 'keys' | 'clock'>

const ID_LENGTH = 16

/** What a secret is called where it must not be shown. */
export function keyIdOf({ id }: Pick<ApiSecretRecord, 'id'>): string {
  return id.slice(0, ID_LENGTH)
}

/**
 * The secret that is being presented, if it is one: the sandbox's own, or one that was made since.
 * @returns `null` for a text that is no secret, or one that was deleted.
 */
export async function secretInUse(secret: string, services: Sources): Promise<string | null> {
  const { apiSecrets } = services.store.collections
  const id = await fingerprint(secret)
  const kept = await apiSecrets.get(id)
  if (!kept) return secret === services.keys.secret ? keyIdOf({ id }) : null
  if (kept.deleted_at !== null) return null
  const now = services.clock.now()
  // Whoever rotates keys wants to know whether the old one is still in use; a write a minute is enough to tell.
  if (Math.abs(now - (kept.last_used_at ?? 0)) >= MINUTE)
    await apiSecrets.update(id, (current) => ({ ...current, last_used_at: now }))
  return keyIdOf(kept)
}

/** The secrets that are accepted: the sandbox's own first. */
export async function acceptedSecrets(
  { keys }: Pick<Services, 'keys'>,
  { apiSecrets }: Stored,
): Promise<readonly ApiSecretRecord[]> {
  const kept = await apiSecrets.list('kind', 'secret')
  const own = await newSecretRecord(keys.secret, null)
  const all = kept.some(({ id }) => id === own.id) ? kept : [own, ...kept]
  return all.filter(({ deleted_at }) => deleted_at === null)
}

export async function newSecretRecord(
  secret: string,
  created_at: number | null,
): Promise<ApiSecretRecord> {
  return {
    id: await fingerprint(secret),
    kind: 'secret',
    ends_with: secret.slice(-4),
    created_at,
    last_used_at: null,
    deleted_at: null,
  }
}

async function fingerprint(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
