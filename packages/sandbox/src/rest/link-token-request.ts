import { z } from '@hono/zod-openapi'
import {
  countryCodes,
  filledText,
  language,
  products,
  restRequest,
  text,
  webhookUrl,
} from '../http/fields.ts'

/** Accepted, so that a back end needs no change for the sandbox; nothing is simulated for it. */
const notSimulated = z
  .unknown()
  .optional()
  .openapi({ type: 'object', description: 'Accepted. The sandbox simulates nothing for it.' })

const user = z.strictObject({
  client_user_id: filledText,
  legal_name: text.optional(),
  name: notSimulated,
  phone_number: text.optional(),
  phone_number_verified_time: text.nullable().optional(),
  email_address: text.optional(),
  email_address_verified_time: text.nullable().optional(),
  ssn: text.optional(),
  date_of_birth: text.nullable().optional(),
  address: notSimulated,
  id_number: notSimulated,
})

const redirectUri = text
  .refine(isRedirectUri, {
    error: 'must be an https URL (or http://localhost) without a query string or fragment',
  })
  .openapi({ format: 'uri' })

const filter = z.object({ account_subtypes: z.array(filledText).min(1).max(100) }).optional()

const accountFilters = z.strictObject({
  depository: filter,
  credit: filter,
  loan: filter,
  investment: filter,
  other: filter,
})

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
  user: user.optional(),
  user_id: filledText.optional(),
  user_token: filledText.optional(),
  products: products.nullable().optional(),
  required_if_supported_products: products.nullable().optional(),
  optional_products: products.nullable().optional(),
  additional_consented_products: products.nullable().optional(),
  webhook: webhookUrl.optional(),
  access_token: filledText.nullable().optional(),
  link_customization_name: filledText.optional(),
  appearance_mode: z.enum(['LIGHT', 'DARK', 'SYSTEM']).optional(),
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
  third_party_user_token: text.optional(),
  financekit_supported: z.boolean().optional(),
  cra_enabled: z.boolean().optional(),
  access_tokens: notSimulated,
  base_report: notSimulated,
  card_switch: notSimulated,
  cashflow_report: notSimulated,
  consumer_report_permissible_purpose: notSimulated,
  cra_options: notSimulated,
  credit_partner_insights: notSimulated,
  employment: notSimulated,
  eu_config: notSimulated,
  hosted_link: notSimulated,
  identity: notSimulated,
  identity_verification: notSimulated,
  income_verification: notSimulated,
  investments: notSimulated,
  investments_auth: notSimulated,
  payment_configuration: notSimulated,
  payment_initiation: notSimulated,
  statements: notSimulated,
  transactions: notSimulated,
  transfer: notSimulated,
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
