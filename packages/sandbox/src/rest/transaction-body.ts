import { z } from '@hono/zod-openapi'
import { isoDate } from '../data/day.ts'
import type { Transaction } from '../data/versions.ts'

const nothing = z.null()

const location = z.object({
  address: nothing,
  city: nothing,
  region: nothing,
  postal_code: nothing,
  country: nothing,
  lat: nothing,
  lon: nothing,
  store_number: nothing,
})

const paymentMeta = z.object({
  reference_number: nothing,
  ppd_id: nothing,
  payee: nothing,
  by_order_of: nothing,
  payer: nothing,
  payment_method: nothing,
  payment_processor: nothing,
  reason: nothing,
})

/** A transaction as the REST API shows it (link-contract I). Positive amounts leave the account. */
export const transactionBody = z
  .object({
    transaction_id: z.string(),
    account_id: z.string(),
    account_owner: nothing,
    amount: z.number(),
    iso_currency_code: z.string().nullable(),
    unofficial_currency_code: z.string().nullable(),
    category: nothing,
    category_id: nothing,
    check_number: nothing,
    date: z.string().openapi({ format: 'date' }),
    datetime: nothing,
    authorized_date: z.string().nullable().openapi({ format: 'date' }),
    authorized_datetime: nothing,
    location,
    name: z.string(),
    merchant_name: z.string().nullable(),
    merchant_entity_id: nothing,
    original_description: z.string().nullable().optional(),
    payment_channel: z.enum(['online', 'in store', 'other']),
    payment_meta: paymentMeta,
    pending: z.boolean(),
    pending_transaction_id: z.string().nullable(),
    personal_finance_category: z.object({
      primary: z.string(),
      detailed: z.string(),
      confidence_level: z.string(),
    }),
    counterparties: z.array(z.unknown()),
    logo_url: nothing,
    website: nothing,
    transaction_code: nothing,
    transaction_type: z.enum(['digital', 'place', 'special']),
  })
  .openapi('Transaction')

const NOWHERE = blank(location)
const NO_META = blank(paymentMeta)

const TRANSACTION_TYPE = { online: 'digital', 'in store': 'place', other: 'special' } as const

/** @param original Whether the caller asked for the original description. */
export function toTransaction(one: Transaction, original: boolean) {
  const { description } = one
  return {
    transaction_id: one.transaction_id,
    account_id: one.account_id,
    account_owner: null,
    amount: one.amount,
    iso_currency_code: one.currency,
    unofficial_currency_code: null,
    category: null,
    category_id: null,
    check_number: null,
    date: isoDate(one.day),
    datetime: null,
    authorized_date: isoDate(one.authorized_day),
    authorized_datetime: null,
    location: NOWHERE,
    name: description.name,
    merchant_name: description.merchant,
    merchant_entity_id: null,
    ...(original ? { original_description: description.name.toUpperCase() } : {}),
    payment_channel: description.channel,
    payment_meta: NO_META,
    pending: one.pending,
    pending_transaction_id: one.pending_transaction_id,
    personal_finance_category: {
      primary: description.primary,
      detailed: description.detailed,
      confidence_level: 'VERY_HIGH',
    },
    counterparties: [],
    logo_url: null,
    website: null,
    transaction_code: null,
    transaction_type: TRANSACTION_TYPE[description.channel],
  }
}

function blank<S extends z.ZodObject>(schema: S): z.output<S> {
  const fields = Object.keys(schema.shape).map((key) => [key, null])
  return schema.parse(Object.fromEntries(fields))
}
