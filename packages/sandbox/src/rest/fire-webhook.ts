import { z } from '@hono/zod-openapi'
import { DAY, isoTime } from '../clock.ts'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import type { ItemRecord } from '../store/records.ts'
import { about, defaultUpdate, itemErrorWebhook, syncUpdates } from '../webhooks/item-webhooks.ts'
import { notify } from '../webhooks/webhook.ts'
import type { Webhook } from '../webhooks/webhook.ts'

const CODES = [
  'DEFAULT_UPDATE',
  'NEW_ACCOUNTS_AVAILABLE',
  'SMS_MICRODEPOSITS_VERIFICATION',
  'AUTHORIZATION_GRANTED',
  'USER_PERMISSION_REVOKED',
  'USER_ACCOUNT_REVOKED',
  'PENDING_DISCONNECT',
  'RECURRING_TRANSACTIONS_UPDATE',
  'LOGIN_REPAIRED',
  'SYNC_UPDATES_AVAILABLE',
  'PRODUCT_READY',
  'ERROR',
] as const

const TYPES = [
  'AUTH',
  'HOLDINGS',
  'INVESTMENTS_TRANSACTIONS',
  'ITEM',
  'LIABILITIES',
  'TRANSACTIONS',
  'ASSETS',
] as const

type Code = (typeof CODES)[number]
type Type = (typeof TYPES)[number]

/** The type that a code has, where the request names none. */
const USUAL_TYPE: Readonly<Record<Code, Type>> = {
  DEFAULT_UPDATE: 'TRANSACTIONS',
  NEW_ACCOUNTS_AVAILABLE: 'ITEM',
  SMS_MICRODEPOSITS_VERIFICATION: 'AUTH',
  AUTHORIZATION_GRANTED: 'ITEM',
  USER_PERMISSION_REVOKED: 'ITEM',
  USER_ACCOUNT_REVOKED: 'ITEM',
  PENDING_DISCONNECT: 'ITEM',
  RECURRING_TRANSACTIONS_UPDATE: 'TRANSACTIONS',
  LOGIN_REPAIRED: 'ITEM',
  SYNC_UPDATES_AVAILABLE: 'TRANSACTIONS',
  PRODUCT_READY: 'ASSETS',
  ERROR: 'ITEM',
}

/** link-contract I: `/sandbox/item/fire_webhook`. */
export const fireWebhook = endpoint({
  path: '/sandbox/item/fire_webhook',
  api: 'rest',
  summary: 'Send a webhook of an Item now',
  request: restRequest({
    access_token: filledText,
    webhook_code: z.enum(CODES),
    webhook_type: z.enum(TYPES).optional(),
  }).openapi('SandboxItemFireWebhookRequest'),
  response: z
    .object({ webhook_fired: z.literal(true), request_id: requestId })
    .openapi('SandboxItemFireWebhookResponse'),
  handle: async ({ access_token, webhook_code, webhook_type }, services) => {
    const item = await itemOf(access_token, services)
    if (item.webhook === null)
      throw invalidField('access_token must be of an Item with a webhook: set one first')
    const type = webhook_type ?? USUAL_TYPE[webhook_code]
    await notify(item, [webhookOf(type, webhook_code, item, services.clock.now())], services)
    return { webhook_fired: true as const }
  },
})

function webhookOf(type: Type, code: Code, item: ItemRecord, now: number): Webhook {
  const account_id = item.selected_account_ids[0] ?? item.accounts[0]?.account_id ?? null
  switch (code) {
    case 'DEFAULT_UPDATE':
      return type === 'TRANSACTIONS'
        ? defaultUpdate(0)
        : about(type, code, updateFields(type, item))
    case 'SYNC_UPDATES_AVAILABLE':
      return syncUpdates(true)
    case 'ERROR':
      return itemErrorWebhook(new ApiError('ITEM_LOGIN_REQUIRED'))
    case 'USER_PERMISSION_REVOKED': {
      const error = new ApiError('USER_PERMISSION_REVOKED')
      return about(type, code, { error: { ...error.toFlowError(), status: error.status } })
    }
    case 'USER_ACCOUNT_REVOKED':
      return about(type, code, { account_id })
    case 'SMS_MICRODEPOSITS_VERIFICATION':
      return about(type, code, { account_id, status: 'MANUALLY_VERIFIED' })
    case 'PENDING_DISCONNECT':
      return about(type, code, {
        reason: 'INSTITUTION_MIGRATION',
        disconnect_time: isoTime(now + 7 * DAY),
      })
    case 'RECURRING_TRANSACTIONS_UPDATE':
      return about(type, code, { account_ids: item.accounts.map((one) => one.account_id) })
    case 'NEW_ACCOUNTS_AVAILABLE':
    case 'AUTHORIZATION_GRANTED':
    case 'LOGIN_REPAIRED':
    case 'PRODUCT_READY':
      return about(type, code, { error: null })
  }
}

function updateFields(type: Type, item: ItemRecord): Readonly<Record<string, unknown>> {
  const accounts = item.accounts.map((one) => one.account_id)
  switch (type) {
    case 'AUTH':
      return { account_ids_with_new_auth: accounts, account_ids_with_updated_auth: [], error: null }
    case 'HOLDINGS':
      return { new_holdings: 0, updated_holdings: 0, error: null }
    case 'INVESTMENTS_TRANSACTIONS':
      return { new_investments_transactions: 0, canceled_investments_transactions: 0, error: null }
    case 'LIABILITIES':
      return {
        account_ids_with_new_liabilities: [],
        account_ids_with_updated_liabilities: {},
        error: null,
      }
    case 'ITEM':
    case 'TRANSACTIONS':
    case 'ASSETS':
      return { error: null }
  }
}
