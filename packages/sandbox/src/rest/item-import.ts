import { z } from '@hono/zod-openapi'
import { simulatedAccounts } from '../data/simulated-accounts.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { filledText, products, requestId, restRequest, webhookUrl } from '../http/fields.ts'
import { pullWebhooks } from '../webhooks/item-webhooks.ts'
import { notify } from '../webhooks/webhook.ts'
import { checkAdditions } from './item.ts'
import { checkInitialProducts } from './products.ts'
import { newItem } from './sandbox.ts'

/** Imported logins are all at this bank. */
const PLATYPUS = 'ins_109508'

/** The classic way to bring in a login that was made elsewhere (link-contract I). */
export const importItem = endpoint({
  path: '/item/import',
  api: 'rest',
  summary: 'Make an Item of a login that was made elsewhere',
  request: restRequest({
    products: products.min(1),
    user_auth: z.strictObject({ user_id: filledText, auth_token: filledText }),
    options: z.strictObject({ webhook: webhookUrl.optional() }).optional(),
  }).openapi('ItemImportRequest'),
  response: z
    .object({ access_token: z.string(), request_id: requestId })
    .openapi('ItemImportResponse'),
  handle: async ({ products: wanted, options }, services) => {
    checkInitialProducts(wanted, 'products')
    const bank = services.institutions.get(PLATYPUS)
    if (!bank) throw new ApiError('INVALID_INSTITUTION')
    const now = services.clock.now()
    const accounts = simulatedAccounts('user_good', '', bank.country_codes, services.random)
    const item = {
      ...newItem(
        {
          institution_id: PLATYPUS,
          username: 'user_good',
          products: wanted,
          webhook: options?.webhook ?? null,
          accounts,
        },
        services,
      ),
      exchanged_at: now,
      ...(wanted.includes('transactions') ? { transactions_since: now } : {}),
    }
    await services.store.transaction(async (collections) => {
      await checkAdditions(services, collections)
      await collections.items.put(item)
      await notify(item, pullWebhooks(item), services, collections)
    })
    return { access_token: item.access_token }
  },
})
