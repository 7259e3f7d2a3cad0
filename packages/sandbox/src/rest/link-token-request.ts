import { z } from '@hono/zod-openapi'
import { accountFilters } from './account-filters.ts'
import { hostedLink, optionsOfOtherProducts, transactionsOption } from './link-token-options.ts'
import { linkTokenUser } from './link-token-user.ts'
import {
  countryCodes,
  filledText,
  language,
  products,
  restRequest,
  text,
  webhookUrl,
} from '../http/fields.ts'

const redirectUri = text
  .refine(isRedirectUri, {
    error: 'must be an https URL (or http://localhost) without a query string or fragment',
  })
  .openapi({ format: 'uri' })

const auth = z.strictObject({
  auth_type_select_enabled: z.boolean().optional(),
  automated_microdeposits_enabled: z.boolean().optional(),
  instant_match_enabled: z.boolean().optional(),
  same_day_microdeposits_enabled: z.boolean().optional(),
  instant_microdeposits_enabled: z.boolean().optional(),
  reroute_to_credentials: z.enum(['OFF', 'OPTIONAL', 'FORCED']).optional(),
  database_match_enabled: z.boolean().optional(),
  database_insights_enabled: z.boolean().optional(),
  flow_type: z.enum(['FLEXIBLE_AUTH']).optional(),
  sms_microdeposits_verification_enabled: z.boolean().optional(),
})

const update = z.strictObject({
  account_selection_enabled: z.boolean().optional(),
  reauthorization_enabled: z.boolean().optional(),
  user: z.boolean().optional(),
  item_ids: z.array(text).max(100).nullable().optional(),
})

/** What `/link/token/create` takes (link-contract A.2, and the published description). */
export const linkTokenRequest = restRequest({
  client_name: filledText,
  language,
  country_codes: countryCodes,
  user: linkTokenUser.optional(),
  user_id: filledText.optional(),
  user_token: filledText.optional(),
  products: products.nullable().optional(),
  required_if_supported_products: products.nullable().optional(),
  optional_products: products.nullable().optional(),
  additional_consented_products: products.nullable().optional(),
  webhook: webhookUrl.optional(),
  access_token: filledText.nullable().optional(),
  link_customization_name: filledText.optional(),
  appearance_mode: z.enum(['LIGHT', 'DARK', 'SYSTEM']).nullable().optional(),
  redirect_uri: redirectUri.optional(),
  institution_id: filledText.optional(),
  institution_data: z
    .strictObject({ routing_number: text.optional(), institution_id: filledText.optional() })
    .optional(),
  account_filters: accountFilters.optional(),
  auth: auth.optional(),
  update: update.optional(),
  enable_multi_item_link: z.boolean().optional(),
  android_package_name: text.optional(),
  hosted_link: hostedLink.optional(),
  transactions: transactionsOption.optional(),
  ...optionsOfOtherProducts,
}).openapi('LinkTokenCreateRequest')

export type LinkTokenRequest = z.output<typeof linkTokenRequest>

/** link-contract A.2, `redirect_uri`. */
function isRedirectUri(value: string): boolean {
  if (!URL.canParse(value) || /[?#]/.test(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}
