import { z } from '@hono/zod-openapi'
import { HOUR, isoTime } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, isoDateTime, requestId, restRequest, text } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import { newPublicToken } from '../items/public-token.ts'
import { issueToken } from '../tokens.ts'

/** Recorded: a day (link-contract I). */
const ADD_TOKEN_LASTS = 24 * HOUR

/** The classic way into update mode (link-contract A.3). */
export const createPublicToken = endpoint({
  path: '/item/public_token/create',
  api: 'rest',
  summary: 'Create a public token of an Item, to repair it with',
  request: restRequest({ access_token: filledText }).openapi('ItemPublicTokenCreateRequest'),
  response: z
    .object({ public_token: z.string(), expiration: isoDateTime, request_id: requestId })
    .openapi('ItemPublicTokenCreateResponse'),
  handle: async ({ access_token }, services) => {
    const item = await itemOf(access_token, services)
    const token = newPublicToken(item.id, services)
    await services.store.collections.publicTokens.put(token)
    return { public_token: token.id, expiration: isoTime(token.expires_at) }
  },
})

/** What the classic generation opened Link with before there were link tokens. */
export const createAddToken = endpoint({
  path: '/item/add_token/create',
  api: 'rest',
  summary: 'Create a classic token to add an Item with',
  request: restRequest({
    user: z
      .strictObject({
        client_user_id: text.optional(),
        legal_name: text.optional(),
        email_address: text.optional(),
        phone_number: text.optional(),
        phone_number_verified_time: text.optional(),
        email_address_verified_time: text.optional(),
      })
      .optional(),
  }).openapi('ItemAddTokenCreateRequest'),
  response: z
    .object({ add_token: z.string(), expiration: isoDateTime, request_id: requestId })
    .openapi('ItemAddTokenCreateResponse'),
  handle: async ({ user }, { environment, random, clock, store }) => {
    const token = {
      id: issueToken('item-add', environment, random),
      expires_at: clock.now() + ADD_TOKEN_LASTS,
      client_user_id: user?.client_user_id ?? null,
      legal_name: user?.legal_name ?? null,
      email_address: user?.email_address ?? null,
    }
    await store.collections.addTokens.put(token)
    return { add_token: token.id, expiration: isoTime(token.expires_at) }
  },
})

export const invalidateAccessToken = endpoint({
  path: '/item/access_token/invalidate',
  api: 'rest',
  summary: 'Replace the access token of an Item: the old one ends',
  request: restRequest({ access_token: filledText }).openapi('ItemAccessTokenInvalidateRequest'),
  response: z
    .object({ new_access_token: z.string(), request_id: requestId })
    .openapi('ItemAccessTokenInvalidateResponse'),
  handle: async ({ access_token }, services) => {
    const { id } = await itemOf(access_token, services)
    const new_access_token = issueToken('access', services.environment, services.random)
    const item = await services.store.collections.items.update(id, (current) => {
      // Two rotations at once: the second one has a token that is dead already.
      if (current.access_token !== access_token) throw new ApiError('INVALID_ACCESS_TOKEN')
      return { ...current, access_token: new_access_token }
    })
    if (!item) throw new ApiError('INVALID_ACCESS_TOKEN')
    return { new_access_token }
  },
})
