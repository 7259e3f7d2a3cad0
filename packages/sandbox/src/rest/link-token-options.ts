import { z } from '@hono/zod-openapi'
import { filledText, text } from '../http/fields.ts'

const NOT_SIMULATED = 'Checked. The sandbox simulates nothing for it.'
const MAX_DAYS = 730
/** link-contract A.2. */
const MAX_URL_LIFETIME = 21 * 24 * 60 * 60

const flag = z.boolean().nullable().optional()
const days = z.int().min(1).max(MAX_DAYS)
const day = z.iso
  .date({ error: "must be a string of the format 'YYYY-MM-DD'" })
  .openapi({ format: 'date' })
const someTexts = z.array(filledText).max(100)
/** Whose own parts are left alone: they say how to make a report that the sandbox does not have. */
const reportOptions = z.record(text, z.unknown()).nullable().optional()

/** How far back the transactions of a new Item go (link-contract A.2). Two years where nobody says. */
export const transactionsOption = z.strictObject({ days_requested: days.optional() })

/** A page of its own for the flow (link-contract A.2, K). No message is sent: its address is in the answer. */
export const hostedLink = z.strictObject({
  delivery_method: z.enum(['sms', 'email']).optional(),
  completion_redirect_uri: text.optional(),
  url_lifetime_seconds: z.int().min(1).max(MAX_URL_LIFETIME).optional(),
  is_mobile_app: z.boolean().optional(),
})

/** The days whose statements are to be fetched. */
const statementsOption = z
  .strictObject({ start_date: day, end_date: day })
  .refine(({ start_date, end_date }) => start_date <= end_date, {
    error: 'must not end before it starts',
  })

const INCOME_CATEGORIES = [
  ...(['OTHER', 'SALARY', 'UNEMPLOYMENT', 'CASH', 'GIG_ECONOMY', 'RENTAL'] as const),
  ...([
    'CHILD_SUPPORT',
    'MILITARY',
    'RETIREMENT',
    'LONG_TERM_DISABILITY',
    'BANK_INTEREST',
  ] as const),
] as const

const statedIncome = z.strictObject({
  employer: text.optional(),
  category: z.enum(INCOME_CATEGORIES).optional(),
  pay_per_cycle: z.number().optional(),
  pay_annual: z.number().optional(),
  pay_type: z.enum(['UNKNOWN', 'GROSS', 'NET']).optional(),
  pay_frequency: z.enum(['UNKNOWN', 'WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY']).optional(),
})

const parsing = z.array(z.enum(['ocr', 'risk_signals'])).max(10)
const sources = z.array(z.enum(['bank', 'payroll'])).max(10)

const incomeVerification = z.strictObject({
  income_verification_id: text.nullable().optional(),
  asset_report_id: text.nullable().optional(),
  access_tokens: someTexts.optional(),
  income_source_types: sources.optional(),
  bank_income: z
    .strictObject({ days_requested: z.int().min(1).max(731), enable_multiple_items: flag })
    .optional(),
  payroll_income: z
    .strictObject({
      flow_types: z
        .array(z.enum(['payroll_digital_income', 'payroll_document_income']))
        .max(10)
        .nullable()
        .optional(),
      is_update_mode: z.boolean().optional(),
      item_id_to_update: text.nullable().optional(),
      parsing_config: parsing.nullable().optional(),
    })
    .optional(),
  stated_income_sources: z.array(statedIncome).max(100).optional(),
})

const craOptions = z.strictObject({
  days_requested: z.int().min(1).max(731),
  days_required: z.int().min(0).max(184).optional(),
  client_report_id: text.nullable().optional(),
  include_investments: flag,
  partner_insights: reportOptions,
  base_report: reportOptions,
  cashflow_insights: reportOptions,
  lend_score: reportOptions,
  network_insights: reportOptions,
  income_insights: reportOptions,
})

const PURPOSES = [
  ...(['ACCOUNT_REVIEW_CREDIT', 'ACCOUNT_REVIEW_NON_CREDIT', 'EXTENSION_OF_CREDIT'] as const),
  ...(['LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING', 'LEGITIMATE_BUSINESS_NEED_OTHER'] as const),
  ...(['WRITTEN_INSTRUCTION_PREQUALIFICATION', 'WRITTEN_INSTRUCTION_OTHER'] as const),
  ...(['ELIGIBILITY_FOR_GOVT_BENEFITS'] as const),
] as const

/** Options of products that no simulated bank has: taken, and checked, so that a back end needs no change. */
export const optionsOfOtherProducts = {
  access_tokens: optional(someTexts.nullable()),
  base_report: optional(
    z.strictObject({ days_requested: days, client_report_id: text.nullable().optional() }),
  ),
  card_switch: optional(z.strictObject({ card_bin: filledText })),
  cashflow_report: optional(z.strictObject({ days_requested: days.optional() })),
  consumer_report_permissible_purpose: optional(z.enum(PURPOSES)),
  cra_enabled: optional(z.boolean()),
  cra_options: optional(craOptions),
  credit_partner_insights: optional(z.strictObject({ days_requested: days.optional() })),
  employment: optional(
    z.strictObject({
      employment_source_types: sources.optional(),
      bank_employment: z.strictObject({ days_requested: z.int().min(1) }).optional(),
    }),
  ),
  eu_config: optional(z.strictObject({ headless: z.boolean().optional() })),
  financekit_supported: optional(z.boolean()),
  identity: optional(
    z.strictObject({
      is_document_upload: z.boolean().optional(),
      account_ids: someTexts.optional(),
      parsing_configs: parsing.optional(),
    }),
  ),
  identity_verification: optional(
    z.strictObject({
      template_id: filledText,
      consent: z.boolean().optional(),
      gave_consent: z.boolean().optional(),
    }),
  ),
  income_verification: optional(incomeVerification),
  investments: optional(
    z.strictObject({
      allow_unverified_crypto_wallets: z.boolean().optional(),
      allow_manual_entry: z.boolean().optional(),
    }),
  ),
  investments_auth: optional(
    z.strictObject({
      manual_entry_enabled: flag,
      masked_number_match_enabled: flag,
      stated_account_number_enabled: flag,
      rollover_401k_enabled: flag,
    }),
  ),
  payment_configuration: optional(
    z.strictObject({ amount: filledText, description: text.optional() }),
  ),
  payment_initiation: optional(
    z.strictObject({
      payment_id: text.nullable().optional(),
      consent_id: text.nullable().optional(),
    }),
  ),
  statements: optional(statementsOption),
  third_party_user_token: optional(text),
  transfer: optional(
    z.strictObject({
      intent_id: text.nullable().optional(),
      authorization_id: text.nullable().optional(),
      payment_profile_token: text.nullable().optional(),
    }),
  ),
}

/** What `/sandbox/public_token/create` takes of them. */
export const sandboxOptions = {
  transactions: z
    .strictObject({
      start_date: day.optional(),
      end_date: day.optional(),
      days_requested: days.optional(),
    })
    .optional(),
  statements: optional(statementsOption.nullable()),
  income_verification: optional(
    incomeVerification.pick({ income_source_types: true, bank_income: true }),
  ),
}

function optional<S extends z.ZodType>(schema: S) {
  return schema.optional().openapi({ description: NOT_SIMULATED })
}
