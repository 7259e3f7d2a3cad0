import { z } from '@hono/zod-openapi'
import { isoTime } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, requestId, restRequest, text } from '../http/fields.ts'
import { itemError, itemOf } from '../items/item.ts'
import { verificationStatusOf } from '../items/verification.ts'
import type { ItemAccount, ItemRecord } from '../store/records.ts'
import { itemBody, toItem } from './item-body.ts'

const balances = z.object({
  available: z.number().nullable(),
  current: z.number().nullable(),
  limit: z.number().nullable(),
  iso_currency_code: z.string().nullable(),
  unofficial_currency_code: z.string().nullable(),
  last_updated_datetime: isoDateTime.nullable().optional(),
})

/** An account as the REST API shows it (link-contract I). */
export const accountBody = z
  .object({
    account_id: z.string(),
    balances,
    mask: z.string().nullable(),
    name: z.string(),
    official_name: z.string().nullable(),
    type: z.enum(['depository', 'credit', 'loan', 'investment', 'other']),
    subtype: z.string(),
    verification_status: z.string().optional(),
  })
  .openapi('Account')

const NO_ACCOUNT_IDS = 'must be a non-empty array of valid account ids'

export const accountIds = z
  .array(text, { error: NO_ACCOUNT_IDS })
  .min(1, { error: NO_ACCOUNT_IDS })
  .max(1000)

const response = z
  .object({ accounts: z.array(accountBody), item: itemBody, request_id: requestId })
  .openapi('AccountsResponse')

export const getAccounts = endpoint({
  path: '/accounts/get',
  api: 'rest',
  summary: 'Get the accounts of an Item',
  request: restRequest({
    access_token: filledText,
    options: z.strictObject({ account_ids: accountIds.optional() }).optional(),
  }).openapi('AccountsGetRequest'),
  response,
  handle: async ({ access_token, options }, services) => {
    const item = await itemOf(access_token, services)
    const now = services.clock.now()
    return {
      accounts: requested(item, options?.account_ids).map((known) => toAccount(known, item, now)),
      item: toItem(item, services),
    }
  },
})

export const getBalances = endpoint({
  path: '/accounts/balance/get',
  api: 'rest',
  summary: 'Get the balances of an Item as they are now',
  request: restRequest({
    access_token: filledText,
    options: z
      .strictObject({
        account_ids: accountIds.optional(),
        min_last_updated_datetime: z.iso
          .datetime({ offset: true, error: 'must be an ISO 8601 date and time' })
          .nullable()
          .optional(),
      })
      .optional(),
  }).openapi('AccountsBalanceGetRequest'),
  response,
  handle: async ({ access_token, options }, services) => {
    const item = await itemOf(access_token, services)
    const now = services.clock.now()
    const error = itemError(item, now)
    if (error) throw error
    return {
      accounts: requested(item, options?.account_ids).map((known) =>
        toAccount(known, item, now, isoTime(now)),
      ),
      item: toItem(item, services),
    }
  },
})

/**
 * The accounts that a request is about: all of them, where it names none.
 * @throws ApiError `INVALID_ACCOUNT_ID`.
 */
export function requested(
  { accounts }: ItemRecord,
  ids: readonly string[] | undefined,
): readonly ItemAccount[] {
  if (!ids) return accounts
  const known = new Set(accounts.map((one) => one.account_id))
  if (ids.some((id) => !known.has(id))) throw new ApiError('INVALID_ACCOUNT_ID')
  return accounts.filter((one) => ids.includes(one.account_id))
}

export function toAccount(
  one: ItemAccount,
  item: ItemRecord,
  now: number,
  last_updated_datetime?: string,
) {
  const verification_status = verificationStatusOf(one, item, now)
  return {
    account_id: one.account_id,
    balances: {
      available: one.available,
      current: one.current,
      limit: one.limit,
      iso_currency_code: one.currency,
      unofficial_currency_code: null,
      ...(last_updated_datetime === undefined ? {} : { last_updated_datetime }),
    },
    mask: one.mask,
    name: one.name,
    official_name: one.official_name,
    type: one.type,
    subtype: one.subtype,
    ...(verification_status === null ? {} : { verification_status }),
  }
}
