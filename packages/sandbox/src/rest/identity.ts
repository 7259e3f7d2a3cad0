import { z } from '@hono/zod-openapi'
import { EMAIL_TYPES, PHONE_TYPES, ownersOf } from '../data/identity.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import { accountBody, accountIds, requested, toAccount } from './accounts.ts'
import { itemBody, toItem } from './item-body.ts'
import { itemFor } from './product-access.ts'

const contact = { data: z.string(), primary: z.boolean() }

const owner = z
  .object({
    names: z.array(z.string()),
    phone_numbers: z.array(z.object({ ...contact, type: z.enum(PHONE_TYPES) })),
    emails: z.array(z.object({ ...contact, type: z.enum(EMAIL_TYPES) })),
    addresses: z.array(
      z.object({
        data: z.object({
          street: z.string(),
          city: z.string().nullable(),
          region: z.string().nullable(),
          postal_code: z.string().nullable(),
          country: z.string().nullable(),
        }),
        primary: z.boolean(),
      }),
    ),
  })
  .openapi('Owner')

export const getIdentity = endpoint({
  path: '/identity/get',
  api: 'rest',
  summary: 'Get who owns the accounts of an Item',
  request: restRequest({
    access_token: filledText,
    options: z.strictObject({ account_ids: accountIds.optional() }).optional(),
  }).openapi('IdentityGetRequest'),
  response: z
    .object({
      accounts: z.array(accountBody.extend({ owners: z.array(owner) })),
      item: itemBody,
      request_id: requestId,
    })
    .openapi('IdentityGetResponse'),
  handle: async ({ access_token, options }, services) => {
    const item = await itemFor('identity', access_token, services)
    const now = services.clock.now()
    return {
      accounts: requested(item, options?.account_ids).map((account) => ({
        ...toAccount(account, item, now),
        owners: ownersOf(account, item.username),
      })),
      item: toItem(item, services),
    }
  },
})
