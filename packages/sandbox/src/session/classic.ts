import { z } from '@hono/zod-openapi'
import { DEFAULT_NAME } from '@linkflow/theme'
import { HOUR, MINUTE } from '../clock.ts'
import { customizationFor } from '../customizations/published.ts'
import { ApiError, invalidField } from '../errors/api-error.ts'
import { countryCodes, filledText, language, products, text, webhookUrl } from '../http/fields.ts'
import { checkInitialProducts } from '../rest/products.ts'
import type { Services, SessionCustomization } from '../services.ts'
import type {
  AccountFilters,
  AddTokenRecord,
  LinkTokenRecord,
  PublicTokenRecord,
} from '../store/records.ts'
import { checkToken, issueToken, unknownToken } from '../tokens.ts'
import { isOver } from './session.ts'

const NEW_ITEM_LASTS = 4 * HOUR
const UPDATE_LASTS = 30 * MINUTE

/** The configuration of the public-key era (link-contract A.3). */
export const classicConfiguration = z
  .strictObject({
    key: filledText,
    env: filledText,
    product: products.min(1),
    client_name: filledText,
    country_codes: countryCodes.optional(),
    language: language.optional(),
    link_customization_name: filledText.optional(),
    account_subtypes: z.record(text, z.array(filledText).min(1).max(100)).optional(),
    select_account: z.boolean().optional(),
    webhook: webhookUrl.optional(),
    token: filledText.optional(),
    user_legal_name: text.optional(),
    user_email_address: text.optional(),
  })
  .openapi('ClassicConfiguration')

type Classic = z.output<typeof classicConfiguration>

/**
 * A link token that stands for a classic configuration. Nobody gets to see it.
 * @throws ApiError `INVALID_API_KEYS`, `UNAUTHORIZED_ENVIRONMENT`, `INVALID_PRODUCT`, `INVALID_LINK_CUSTOMIZATION`, or
 * `INVALID_PUBLIC_TOKEN`.
 */
export async function classicToken(classic: Classic, services: Services): Promise<LinkTokenRecord> {
  if (classic.key !== services.keys.public_key)
    throw new ApiError('INVALID_API_KEYS', 'invalid public_key provided')
  if (classic.env !== services.environment) throw new ApiError('UNAUTHORIZED_ENVIRONMENT')
  checkInitialProducts(classic.product, 'product')
  const { token: given } = classic
  const adds = given?.startsWith('item-add-') ? await addTokenOf(given, services) : null
  const update = given === undefined || adds ? null : await publicTokenOf(given, services)
  if (update?.link_token !== undefined) return reopened(update.link_token, services)
  const token = await newToken(classic, { update, adds }, services)
  await services.store.collections.linkTokens.put(token)
  return token
}

/** @throws ApiError `INVALID_PUBLIC_TOKEN`: badly formed, unknown, expired or exchanged (link-contract M 66, M 81). */
async function publicTokenOf(id: string, services: Services): Promise<PublicTokenRecord> {
  checkToken('public', services.environment, id)
  const token = await services.store.collections.publicTokens.get(id)
  const exchanged = token?.exchanged_at != null && token.link_token === undefined
  if (!token || exchanged || services.clock.now() >= token.expires_at) throw unknownToken('public')
  return token
}

/** @throws ApiError `INVALID_PUBLIC_TOKEN`: badly formed, unknown or expired. It is good for a day, not for once. */
async function addTokenOf(id: string, services: Services): Promise<AddTokenRecord> {
  checkToken('item-add', services.environment, id)
  const token = await services.store.collections.addTokens.get(id)
  if (!token || services.clock.now() >= token.expires_at) throw unknownToken('item-add')
  return token
}

/** A page that creates its handler twice, as React does in development, opens the same repair. */
async function reopened(link_token: string, services: Services): Promise<LinkTokenRecord> {
  const token = await services.store.collections.linkTokens.get(link_token)
  if (!token || isOver(token, services, null)) throw unknownToken('public')
  return token
}

/** Opening update mode consumes a public token: it cannot be exchanged any more (link-contract M 66). */
export async function consume(public_token: string, link_token: string, services: Services) {
  const now = services.clock.now()
  await services.store.collections.publicTokens.update(public_token, (current) => {
    if (current.exchanged_at !== null && current.link_token !== link_token)
      throw unknownToken('public')
    return { ...current, exchanged_at: current.exchanged_at ?? now, link_token }
  })
}

/** What the host passed as `token`, of either kind. */
interface Tokens {
  readonly update: PublicTokenRecord | null
  readonly adds: AddTokenRecord | null
}

async function newToken(
  classic: Classic,
  { update, adds }: Tokens,
  services: Services,
): Promise<LinkTokenRecord> {
  const now = services.clock.now()
  // The defaults of link-contract M 7.
  const { language: spoken = 'en', country_codes = ['US'] } = classic
  const link_customization_name = classic.link_customization_name ?? DEFAULT_NAME
  const wanted = { link_customization_name, language: spoken, country_codes }
  const customization = await customizationFor(wanted, services)
  return {
    ...wanted,
    id: issueToken('link', services.environment, services.random),
    created_at: now,
    expires_at: now + (update ? UPDATE_LASTS : NEW_ITEM_LASTS),
    succeeded_session_id: null,
    client_user_id: adds?.client_user_id ?? null,
    client_name: classic.client_name,
    products: classic.product,
    optional_products: [],
    required_if_supported_products: [],
    additional_consented_products: [],
    webhook: classic.webhook ?? null,
    redirect_uri: null,
    update_item_id: update?.item_id ?? null,
    update_account_selection: false,
    update_reauthorization: false,
    multi_item: false,
    hosted: false,
    remember_me: false,
    institution_id: null,
    routing_number: null,
    account_filters: filtersOf(classic),
    auth: authOf(classic, adds),
    account_selection: update ? 'off' : selectionOf(classic, customization),
    appearance_mode: null,
    transactions_days: null,
  }
}

/** Decision 17: off, unless the host or a customization that it names asks for it. One account then, as it was. */
function selectionOf(
  { link_customization_name: name, select_account }: Classic,
  { account_selection }: SessionCustomization,
): LinkTokenRecord['account_selection'] {
  const chosen = name === undefined ? 'off' : account_selection
  return chosen === 'off' && select_account ? 'one' : chosen
}

/** Name and e-mail address together switch micro-deposits on (link-contract A.3). */
function authOf(
  { user_legal_name, user_email_address }: Classic,
  adds: AddTokenRecord | null,
): LinkTokenRecord['auth'] {
  const known = (user_legal_name || adds?.legal_name) && (user_email_address || adds?.email_address)
  return known
    ? { same_day_microdeposits_enabled: true, automated_microdeposits_enabled: true }
    : null
}

function filtersOf({ account_subtypes }: Classic): AccountFilters | null {
  if (!account_subtypes) return null
  const types = Object.entries(account_subtypes)
  if (types.length === 0)
    throw invalidField('classic.account_subtypes must name at least one account type')
  return Object.fromEntries(types.map(([type, subtypes]) => [type, { account_subtypes: subtypes }]))
}
