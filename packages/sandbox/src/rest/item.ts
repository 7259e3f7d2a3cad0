import { z } from '@hono/zod-openapi'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest, text } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import { checkToken, unknownToken } from '../tokens.ts'
import { itemBody, toItem } from './item-body.ts'

export const exchangePublicToken = endpoint({
  path: '/item/public_token/exchange',
  api: 'rest',
  summary: 'Exchange a public token for an access token',
  request: restRequest({ public_token: filledText }).openapi('ItemPublicTokenExchangeRequest'),
  response: z
    .object({ access_token: z.string(), item_id: z.string(), request_id: requestId })
    .openapi('ItemPublicTokenExchangeResponse'),
  handle: async ({ public_token }, services) => {
    checkToken('public', services.environment, public_token)
    const now = services.clock.now()
    return services.store.transaction(async ({ publicTokens, items }) => {
      // Thirty minutes, and once (link-contract M 66).
      const token = await publicTokens.update(public_token, (current) => {
        if (current.exchanged_at !== null || now >= current.expires_at) throw unknownToken('public')
        return { ...current, exchanged_at: now }
      })
      const item =
        token &&
        (await items.update(token.item_id, (current) => ({
          ...current,
          exchanged_at: current.exchanged_at ?? now,
        })))
      if (!item) throw unknownToken('public')
      return { access_token: item.access_token, item_id: item.id }
    })
  },
})

const itemStatus = z.object({
  investments: z.null(),
  transactions: z.null(),
  last_webhook: z.null(),
})

export const getItem = endpoint({
  path: '/item/get',
  api: 'rest',
  summary: 'Get an Item and its status',
  request: restRequest({ access_token: filledText }).openapi('ItemGetRequest'),
  response: z
    .object({ item: itemBody, status: itemStatus, request_id: requestId })
    .openapi('ItemGetResponse'),
  handle: async ({ access_token }, services) => ({
    item: toItem(await itemOf(access_token, services), services),
    status: { investments: null, transactions: null, last_webhook: null },
  }),
})

export const removeItem = endpoint({
  path: '/item/remove',
  api: 'rest',
  summary: 'Remove an Item: its access token ends',
  request: restRequest({
    access_token: filledText,
    reason_code: z
      .enum([
        'FRAUD_FIRST_PARTY',
        'FRAUD_FALSE_IDENTITY',
        'FRAUD_ABUSE',
        'FRAUD_OTHER',
        'CONNECTION_IS_NON_FUNCTIONAL',
        'OTHER',
      ])
      .optional(),
    reason_note: text.max(512).nullable().optional(),
  }).openapi('ItemRemoveRequest'),
  response: z.object({ request_id: requestId }).openapi('ItemRemoveResponse'),
  handle: async ({ access_token }, services) => {
    const item = await itemOf(access_token, services)
    if (!(await services.store.collections.items.delete(item.id)))
      throw new ApiError('INVALID_ACCESS_TOKEN')
    return {}
  },
})
