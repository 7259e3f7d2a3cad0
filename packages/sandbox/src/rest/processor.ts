import { z } from '@hono/zod-openapi'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, requestId, restRequest } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'
import { issueToken } from '../tokens.ts'
import { withProduct } from './product-access.ts'

const oneAccount = { access_token: filledText, account_id: filledText }

const processorToken = z
  .object({ processor_token: z.string(), request_id: requestId })
  .openapi('ProcessorTokenCreateResponse')

export const createProcessorToken = endpoint({
  path: '/processor/token/create',
  api: 'rest',
  summary: 'Create a token that gives a processor one account',
  request: restRequest({
    ...oneAccount,
    // Partners come and go: any name of the usual form is one.
    processor: filledText.regex(/^[a-z0-9_]{2,64}$/, { error: 'must be the name of a processor' }),
  }).openapi('ProcessorTokenCreateRequest'),
  response: processorToken,
  handle: async (request, services) => {
    await chosenIn(request, services)
    return { processor_token: issueToken('processor', services.environment, services.random) }
  },
})

export const createDwollaToken = endpoint({
  path: '/processor/dwolla/processor_token/create',
  api: 'rest',
  summary: 'Create a token that gives Dwolla one account',
  request: restRequest(oneAccount).openapi('ProcessorDwollaTokenCreateRequest'),
  response: processorToken,
  handle: async (request, services) => {
    await withProduct('auth', await chosenIn(request, services), services)
    return { processor_token: issueToken('processor', services.environment, services.random) }
  },
})

export const createStripeToken = endpoint({
  path: '/processor/stripe/bank_account_token/create',
  api: 'rest',
  summary: 'Create a Stripe test bank account token for one account',
  request: restRequest(oneAccount).openapi('ProcessorStripeBankAccountTokenCreateRequest'),
  response: z
    .object({ stripe_bank_account_token: z.string(), request_id: requestId })
    .openapi('ProcessorStripeBankAccountTokenCreateResponse'),
  handle: async (request, services) => {
    await withProduct('auth', await chosenIn(request, services), services)
    return { stripe_bank_account_token: `btok_${services.random.letters(24)}` }
  },
})

/**
 * The Item of an account that its user chose: without Select Account no processor gets one (the brief on Stripe).
 * @throws ApiError `INVALID_ACCOUNT_ID` for an account of another Item, `INVALID_FIELD` for one that was not chosen.
 */
async function chosenIn(
  { access_token, account_id }: { readonly access_token: string; readonly account_id: string },
  services: Services,
): Promise<ItemRecord> {
  const item = await itemOf(access_token, services)
  if (!item.accounts.some((one) => one.account_id === account_id))
    throw new ApiError('INVALID_ACCOUNT_ID')
  if (item.select_account_off)
    throw invalidField(
      'access_token must be of an Item whose user chose an account: enable Select Account in Link',
    )
  if (!item.selected_account_ids.includes(account_id))
    throw invalidField('account_id must be an account that the user chose in Select Account')
  return item
}
