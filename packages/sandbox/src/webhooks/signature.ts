import { SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose'
import type { Services } from '../services.ts'
import type { WebhookKeyRecord } from '../store/records.ts'

const ALGORITHM = 'ES256'

/**
 * The `Plaid-Verification` header of a webhook: a JWT that is made for this body, and that says when.
 * The time in it is the real one: whoever checks it compares it with a clock of their own.
 */
export async function sign(body: string, services: Services): Promise<string> {
  const key = await signingKey(services)
  return new SignJWT({ request_body_sha256: await sha256(body) })
    .setProtectedHeader({ alg: ALGORITHM, kid: key.id, typ: 'JWT' })
    .setIssuedAt(Math.floor(services.wallClock.now() / 1000))
    .sign(await importJWK(key.private_jwk, ALGORITHM))
}

/** What may be known of a key. */
export function publicKey({ id, private_jwk, created_at }: WebhookKeyRecord) {
  return {
    alg: ALGORITHM,
    crv: 'P-256',
    kid: id,
    kty: 'EC',
    use: 'sig',
    x: String(private_jwk['x']),
    y: String(private_jwk['y']),
    created_at: Math.floor(created_at / 1000),
    expired_at: null,
  } as const
}

/** Made with the first webhook, and kept with everything else: a restart signs with the same one. */
async function signingKey({ store, random, wallClock }: Services): Promise<WebhookKeyRecord> {
  const { webhookKeys } = store.collections
  const [known] = await webhookKeys.list('use', 'sig')
  if (known) return known
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  const record: WebhookKeyRecord = {
    id: random.uuid(),
    use: 'sig',
    private_jwk: { ...(await exportJWK(privateKey)) },
    created_at: wallClock.now(),
  }
  await webhookKeys.put(record)
  return record
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
