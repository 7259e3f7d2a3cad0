import { z } from '@hono/zod-openapi'
import { dayOf, dayOfIsoDate } from '../data/day.ts'
import { simulatedAccounts } from '../data/simulated-accounts.ts'
import { ApiError } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { publicKeyField } from '../http/public-key.ts'
import { filledText, requestId, restRequest, text, webhookUrl } from '../http/fields.ts'
import { newItemId } from '../items/item.ts'
import { newPublicToken } from '../items/public-token.ts'
import type { Services } from '../services.ts'
import { checkReachable } from '../session/credentials.ts'
import { scenarioFor } from '../session/scenario.ts'
import type { ItemRecord } from '../store/records.ts'
import { issueToken } from '../tokens.ts'
import { sandboxOptions } from './link-token-options.ts'
import { checkInitialProducts } from './products.ts'

const NO_PRODUCTS = 'must be a list of strings containing at least one product'

/** `/sandbox/public_token/create`: an Item without a Link session (link-contract I). */
export const createSandboxPublicToken = endpoint({
  path: '/sandbox/public_token/create',
  api: 'rest',
  summary: 'Create a public token without going through Link',
  takesPublicKey: true,
  request: restRequest({
    ...publicKeyField,
    institution_id: filledText,
    initial_products: z
      .array(filledText, { error: NO_PRODUCTS })
      .min(1, { error: NO_PRODUCTS })
      .max(100),
    options: z
      .strictObject({
        webhook: webhookUrl.optional(),
        override_username: text.optional(),
        override_password: z.string().optional(),
        ...sandboxOptions,
      })
      .optional(),
    user_id: text.optional(),
    user_token: text.optional(),
  }).openapi('SandboxPublicTokenCreateRequest'),
  response: z
    .object({ public_token: z.string(), request_id: requestId })
    .openapi('SandboxPublicTokenCreateResponse'),
  handle: async ({ institution_id, initial_products, options = {} }, services) => {
    const institution = services.institutions.get(institution_id)
    if (!institution) throw new ApiError('INVALID_INSTITUTION')
    checkInitialProducts(initial_products, 'initial_products')
    checkReachable(institution, initial_products)
    const username = options.override_username ?? 'user_good'
    const password = options.override_password ?? 'pass_good'
    checkLogin(username, password, services)
    const item = newItem(
      {
        institution_id,
        username,
        products: initial_products,
        webhook: options.webhook ?? null,
        accounts: simulatedAccounts(username, password, institution.country_codes, services.random),
        ...historyDays(options.transactions, services.clock.now()),
      },
      services,
    )
    const token = newPublicToken(item.id, services)
    await services.store.transaction(async ({ items, publicTokens }) => {
      await items.put(item)
      await publicTokens.put(token)
    })
    return { public_token: token.id }
  },
})

/** Challenges are taken as passed: nobody is there to answer them. */
function checkLogin(username: string, password: string, { log }: Services): void {
  const scenario = scenarioFor(username, password)
  if (scenario.type !== 'error') return
  if (scenario.reason) log({ level: 'warning', message: scenario.reason })
  throw new ApiError(scenario.code)
}

type ChosenItem = Pick<
  ItemRecord,
  'institution_id' | 'username' | 'products' | 'webhook' | 'accounts' | 'history_days'
>

/** How far back the history is to go: a number of days, or the day that it begins on. */
function historyDays(
  asked: {
    readonly days_requested?: number | undefined
    readonly start_date?: string | undefined
  } = {},
  now: number,
): Pick<ItemRecord, 'history_days'> {
  const { days_requested, start_date } = asked
  if (days_requested !== undefined) return { history_days: days_requested }
  if (start_date === undefined) return {}
  return { history_days: Math.max(0, dayOf(now) - dayOfIsoDate(start_date)) }
}

/** An Item that nobody has exchanged yet, with all of its accounts chosen. */
export function newItem(chosen: ChosenItem, { random, clock, environment }: Services): ItemRecord {
  const now = clock.now()
  return {
    ...chosen,
    id: newItemId(random),
    access_token: issueToken('access', environment, random),
    created_at: now,
    exchanged_at: null,
    login_at: now,
    consented_products: chosen.products,
    selected_account_ids: chosen.accounts.map((account) => account.account_id),
  }
}
