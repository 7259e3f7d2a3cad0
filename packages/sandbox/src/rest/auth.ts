import { z } from '@hono/zod-openapi'
import { authNumbers } from '../data/auth-numbers.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import { accountBody, accountIds, requested, toAccount } from './accounts.ts'
import { itemBody, toItem } from './item-body.ts'
import { countriesOf, itemFor } from './product-access.ts'

const account_id = z.string()
const account = z.string()

const numbersBody = z
  .object({
    ach: z.array(
      z.object({
        account_id,
        account,
        is_tokenized_account_number: z.boolean(),
        routing: z.string(),
        wire_routing: z.string().nullable(),
      }),
    ),
    eft: z.array(z.object({ account_id, account, institution: z.string(), branch: z.string() })),
    international: z.array(z.object({ account_id, iban: z.string(), bic: z.string() })),
    bacs: z.array(z.object({ account_id, account, sort_code: z.string() })),
  })
  .openapi('AuthNumbers')

export const getAuth = endpoint({
  path: '/auth/get',
  api: 'rest',
  summary: 'Get the account and routing numbers of an Item',
  request: restRequest({
    access_token: filledText,
    options: z.strictObject({ account_ids: accountIds.optional() }).optional(),
  }).openapi('AuthGetRequest'),
  response: z
    .object({
      accounts: z.array(accountBody),
      numbers: numbersBody,
      item: itemBody,
      request_id: requestId,
    })
    .openapi('AuthGetResponse'),
  handle: async ({ access_token, options }, services) => {
    const item = await itemFor('auth', access_token, services)
    const now = services.clock.now()
    const accounts = requested(item, options?.account_ids)
    const numbers = authNumbers(accounts, countriesOf(item, services))
    if (Object.values(numbers).every((list) => list.length === 0))
      throw new ApiError('NO_AUTH_ACCOUNTS')
    return {
      accounts: accounts.map((known) => toAccount(known, item, now)),
      numbers,
      item: toItem(item, services),
    }
  },
})
