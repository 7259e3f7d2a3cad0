import { z } from '@hono/zod-openapi'

const MAX_ACCOUNTS = 10
const text = z.string().max(500)
const amount = z.number().min(-1e12).max(1e12)
const date = z.iso.date()

const transaction = z.object({
  date_transacted: date,
  date_posted: date,
  amount,
  description: text,
  currency: z.string().max(3).optional(),
})

const identity = z.object({
  names: z.array(text).max(20).optional(),
  phone_numbers: z
    .array(z.object({ data: text, primary: z.boolean().optional(), type: text.optional() }))
    .max(20)
    .optional(),
  emails: z
    .array(z.object({ data: text, primary: z.boolean().optional(), type: text.optional() }))
    .max(20)
    .optional(),
  addresses: z
    .array(
      z.object({
        primary: z.boolean().optional(),
        data: z.object({
          street: text,
          city: text.nullable().optional(),
          region: text.nullable().optional(),
          postal_code: text.nullable().optional(),
          country: text.nullable().optional(),
        }),
      }),
    )
    .max(20)
    .optional(),
})

const numbers = z.object({
  account: text.optional(),
  ach_routing: text.optional(),
  ach_wire_routing: text.optional(),
  eft_institution: text.optional(),
  eft_branch: text.optional(),
  international_bic: text.optional(),
  international_iban: text.optional(),
  bacs_sort_code: text.optional(),
})

const inflow = z.object({
  type: z.enum([
    'none',
    'monthly-income',
    'monthly-balance-payment',
    'monthly-interest-only-payment',
  ]),
  income_amount: amount.optional(),
  payment_day_of_month: z.int().min(1).max(31).optional(),
  transaction_name: text.optional(),
  statement_day_of_month: z.int().min(1).max(31).optional(),
})

const account = z.object({
  type: z.enum(['depository', 'credit', 'loan', 'investment', 'payroll', 'other']),
  subtype: text,
  starting_balance: amount.optional(),
  force_available_balance: amount.optional(),
  has_null_available_balance: z.boolean().optional(),
  currency: z.string().max(3).optional(),
  meta: z
    .object({
      name: text.optional(),
      official_name: text.optional(),
      limit: amount.optional(),
      mask: z
        .string()
        .regex(/^$|^[A-Za-z0-9]{2,4}$/)
        .optional(),
    })
    .optional(),
  numbers: numbers.optional(),
  transactions: z.array(transaction).max(250).optional(),
  identity: identity.optional(),
  inflow_model: inflow.optional(),
})

const customUser = z.object({
  seed: text.optional(),
  override_accounts: z.array(account).max(MAX_ACCOUNTS).optional(),
})

/** One of the accounts that the password of `user_custom` describes (link-contract H.7). */
export type CustomAccount = z.output<typeof account>

/** The data part of that password; the rest of it decides how signing in goes. */
export type CustomUser = z.output<typeof customUser>

/**
 * Reads the password of `user_custom`.
 * @returns `null` when it is no JSON of this shape: then it is a wrong password.
 */
export function readCustomUser(password: string): CustomUser | null {
  try {
    return customUser.safeParse(JSON.parse(password)).data ?? null
  } catch {
    return null
  }
}
