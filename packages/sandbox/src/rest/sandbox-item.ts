import { z } from '@hono/zod-openapi'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import type { Services } from '../services.ts'
import { authWebhook, itemErrorWebhook } from '../webhooks/item-webhooks.ts'
import { notify } from '../webhooks/webhook.ts'

/** `login_at` of a login that has ended: longer ago than any login lasts. */
const NEVER = 0

export const resetLogin = endpoint({
  path: '/sandbox/item/reset_login',
  api: 'rest',
  summary: 'End the login of an Item: it needs update mode then',
  request: restRequest({ access_token: filledText }).openapi('SandboxItemResetLoginRequest'),
  response: z
    .object({ reset_login: z.literal(true), request_id: requestId })
    .openapi('SandboxItemResetLoginResponse'),
  handle: async ({ access_token }, services) => {
    const { id } = await itemOf(access_token, services)
    await endLogin(id, services)
    return { reset_login: true as const }
  },
})

/**
 * Ends the login of an Item, and tells its webhook.
 * @throws ApiError `INVALID_ACCESS_TOKEN`: it was removed in between.
 */
export async function endLogin(item_id: string, services: Services): Promise<void> {
  await services.store.transaction(async (collections) => {
    const item = await collections.items.update(item_id, (current) => ({
      ...current,
      login_at: NEVER,
      expiry_told: NEVER,
    }))
    if (!item) throw new ApiError('INVALID_ACCESS_TOKEN')
    const error = itemErrorWebhook(new ApiError('ITEM_LOGIN_REQUIRED'))
    await notify(item, [error], services, collections)
  })
}

const WEBHOOK = {
  automatically_verified: 'AUTOMATICALLY_VERIFIED',
  verification_expired: 'VERIFICATION_EXPIRED',
} as const

export const setVerificationStatus = endpoint({
  path: '/sandbox/item/set_verification_status',
  api: 'rest',
  summary: 'End the verification of an account by micro-deposits',
  request: restRequest({
    access_token: filledText,
    account_id: filledText,
    verification_status: z.enum(['automatically_verified', 'verification_expired']),
  }).openapi('SandboxItemSetVerificationStatusRequest'),
  response: z.object({ request_id: requestId }).openapi('SandboxItemSetVerificationStatusResponse'),
  handle: async ({ access_token, account_id, verification_status }, services) => {
    const { id } = await itemOf(access_token, services)
    await services.store.transaction(async (collections) => {
      const item = await collections.items.update(id, (current) => {
        if (!current.accounts.some((one) => one.account_id === account_id))
          throw new ApiError('INVALID_ACCOUNT_ID')
        const accounts = current.accounts.map((one) =>
          one.account_id === account_id ? { ...one, verification_status } : one,
        )
        return { ...current, accounts }
      })
      if (!item) throw new ApiError('INVALID_ACCESS_TOKEN')
      const webhook = authWebhook(WEBHOOK[verification_status], account_id)
      await notify(item, [webhook], services, collections)
    })
    return {}
  },
})
