import { z } from '@hono/zod-openapi'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import { publicKey } from '../webhooks/signature.ts'

/** The key that verifies the `Plaid-Verification` header of a webhook (link-contract I). */
export const getWebhookKey = endpoint({
  path: '/webhook_verification_key/get',
  api: 'rest',
  summary: 'Get the key that a webhook was signed with',
  request: restRequest({ key_id: filledText }).openapi('WebhookVerificationKeyGetRequest'),
  response: z
    .object({
      key: z
        .object({
          alg: z.literal('ES256'),
          crv: z.literal('P-256'),
          kid: z.string(),
          kty: z.literal('EC'),
          use: z.literal('sig'),
          x: z.string(),
          y: z.string(),
          created_at: z.int().openapi({ description: 'Seconds since 1970.' }),
          expired_at: z.int().nullable(),
        })
        .openapi('JWKPublicKey'),
      request_id: requestId,
    })
    .openapi('WebhookVerificationKeyGetResponse'),
  handle: async ({ key_id }, { store }) => {
    const record = await store.collections.webhookKeys.get(key_id)
    if (!record) throw new ApiError('INVALID_WEBHOOK_VERIFICATION_KEY_ID')
    return { key: publicKey(record) }
  },
})
