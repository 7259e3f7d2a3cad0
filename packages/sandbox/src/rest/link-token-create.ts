import { z } from '@hono/zod-openapi'
import { DEFAULT_NAME } from '@linkflow/theme'
import { DAY, HOUR, MINUTE, isoTime } from '../clock.ts'
import { customizationFor } from '../customizations/published.ts'
import { ApiError, missingFields } from '../errors/api-error.ts'
import { endpoint } from '../http/endpoint.ts'
import { isoDateTime, requestId } from '../http/fields.ts'
import { itemOf } from '../items/item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord, LinkTokenRecord } from '../store/records.ts'
import { issueToken } from '../tokens.ts'
import { linkTokenRequest } from './link-token-request.ts'
import type { LinkTokenRequest } from './link-token-request.ts'
import { checkDisjoint, checkInitialProducts, checkProducts } from './products.ts'

/** link-contract A.2. */
const NEW_ITEM_TOKEN_LASTS = 4 * HOUR
const UPDATE_TOKEN_LASTS = 30 * MINUTE
/** Where the address of a hosted page goes decides how long it is good for (link-contract A.2). */
const HOSTED_PAGE_LASTS = { sms: DAY, email: 7 * DAY, nowhere: 30 * MINUTE }
/** The page of the flow by itself. */
const HOSTED_PAGE = '/link/v2/stable/link.html?isWebview=true&token='

export const createLinkToken = endpoint({
  path: '/link/token/create',
  api: 'rest',
  summary: 'Create a link token',
  request: linkTokenRequest,
  response: z
    .object({
      link_token: z.string(),
      expiration: isoDateTime,
      hosted_link_url: z.string().optional(),
      request_id: requestId,
    })
    .openapi('LinkTokenCreateResponse'),
  handle: async (request, services, { origin }) => {
    checkRequest(request, services)
    const item = request.access_token ? await itemOf(request.access_token, services) : null
    const record = await newLinkToken(request, item, services)
    await services.store.collections.linkTokens.put(record)
    return {
      link_token: record.id,
      expiration: isoTime(record.expires_at),
      ...(record.hosted ? { hosted_link_url: origin + HOSTED_PAGE + record.id } : {}),
    }
  },
})

function checkRequest(request: LinkTokenRequest, { institutions }: Services): void {
  const updates = Boolean(request.access_token)
  const missing = [
    ...(request.user || request.user_id || request.user_token ? [] : ['user.client_user_id']),
    ...(updates || request.products?.length ? [] : ['products']),
    ...missingForDelivery(request),
  ]
  if (missing.length > 0) throw missingFields(missing)
  checkInitialProducts(request.products ?? [], 'products')
  const others = otherProducts(request)
  for (const [list, products] of Object.entries(others)) checkProducts(products, list)
  checkDisjoint({ products: request.products ?? [], ...others })
  const given = givenInstitution(request)
  if (given !== undefined && !institutions.get(given)) throw new ApiError('INVALID_INSTITUTION')
}

/** A message needs an address to go to. */
function missingForDelivery({ hosted_link, user }: LinkTokenRequest): readonly string[] {
  const { delivery_method } = hosted_link ?? {}
  if (delivery_method === 'sms' && !user?.phone_number) return ['user.phone_number']
  return delivery_method === 'email' && !user?.email_address ? ['user.email_address'] : []
}

function givenInstitution(request: LinkTokenRequest): string | undefined {
  return request.institution_id ?? request.institution_data?.institution_id
}

function otherProducts(request: LinkTokenRequest) {
  return {
    required_if_supported_products: request.required_if_supported_products ?? [],
    optional_products: request.optional_products ?? [],
    additional_consented_products: request.additional_consented_products ?? [],
  }
}

/** @throws ApiError `INVALID_LINK_CUSTOMIZATION` (link-contract M 92). */
async function newLinkToken(
  request: LinkTokenRequest,
  item: ItemRecord | null,
  services: Services,
): Promise<LinkTokenRecord> {
  const now = services.clock.now()
  const link_customization_name = request.link_customization_name ?? DEFAULT_NAME
  const { language, country_codes } = request
  const customization = await customizationFor(
    { link_customization_name, language, country_codes },
    services,
  )
  const update_account_selection = request.update?.account_selection_enabled ?? false
  return {
    id: issueToken('link', services.environment, services.random),
    created_at: now,
    expires_at: now + lifetime(request),
    succeeded_session_id: null,
    client_user_id: request.user?.client_user_id ?? null,
    client_name: request.client_name,
    language,
    country_codes,
    products: request.products ?? item?.products ?? [],
    ...otherProducts(request),
    webhook: request.webhook ?? null,
    redirect_uri: request.redirect_uri ?? null,
    update_item_id: item?.id ?? null,
    update_account_selection,
    update_reauthorization: request.update?.reauthorization_enabled ?? false,
    multi_item: request.enable_multi_item_link ?? false,
    hosted: request.hosted_link !== undefined,
    remember_me: item === null && Boolean(request.user?.phone_number),
    institution_id: givenInstitution(request) ?? null,
    routing_number: request.institution_data?.routing_number ?? null,
    account_filters: request.account_filters ?? null,
    auth: request.auth ?? null,
    account_selection: item && !update_account_selection ? 'off' : customization.account_selection,
    link_customization_name,
    appearance_mode: request.appearance_mode ?? null,
    transactions_days: request.transactions?.days_requested ?? null,
  }
}

/** In milliseconds. */
function lifetime({ hosted_link, access_token }: LinkTokenRequest): number {
  if (!hosted_link) return access_token ? UPDATE_TOKEN_LASTS : NEW_ITEM_TOKEN_LASTS
  const { url_lifetime_seconds, delivery_method = 'nowhere' } = hosted_link
  return url_lifetime_seconds === undefined
    ? HOSTED_PAGE_LASTS[delivery_method]
    : url_lifetime_seconds * 1000
}
