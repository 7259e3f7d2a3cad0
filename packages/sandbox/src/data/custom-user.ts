import { z } from '@hono/zod-openapi'

const MAX_ACCOUNTS = 10
/** link-contract H.7: about 250 transactions. */
export const MAX_CUSTOM_USER = 55_000
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

const security = z.object({
  name: text.optional(),
  ticker_symbol: text.optional(),
  cusip: text.nullable().optional(),
  isin: text.nullable().optional(),
  sedol: text.nullable().optional(),
  type: text.optional(),
  currency: z.string().max(3).optional(),
})

const holding = z.object({
  institution_price: amount,
  institution_price_as_of: date.optional(),
  cost_basis: amount.optional(),
  quantity: amount,
  currency: z.string().max(3).optional(),
  security: security.optional(),
})

const investmentTransaction = z.object({
  date,
  name: text,
  quantity: amount,
  price: amount,
  fees: amount.optional(),
  type: text,
  currency: z.string().max(3).optional(),
  security: security.optional(),
})

const percentage = z.number().min(0).max(1000)

/** What is owed, and how. No other part of it decides anything. */
const liability = z.object({
  type: z.enum(['credit', 'mortgage', 'student']).optional(),
  purchase_apr: percentage.optional(),
  balance_transfer_apr: percentage.optional(),
  cash_apr: percentage.optional(),
  special_apr: percentage.optional(),
  nominal_apr: percentage.optional(),
  last_payment_amount: amount.optional(),
  minimum_payment_amount: amount.optional(),
  is_overdue: z.boolean().optional(),
  origination_date: date.optional(),
  expected_payoff_date: date.optional(),
  principal: amount.optional(),
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
  holdings: z.array(holding).max(250).optional(),
  investment_transactions: z.array(investmentTransaction).max(250).optional(),
  identity: identity.optional(),
  liability: liability.optional(),
  inflow_model: inflow.optional(),
  /** For income products, which no simulated bank has. */
  income: z.object({}).optional(),
})

const rounds = z.int().min(1).max(9)

const mfa = z.discriminatedUnion('type', [
  z.object({ type: z.literal('device') }),
  z.object({
    type: z.literal('questions'),
    question_rounds: rounds.default(1),
    questions_per_round: rounds.default(1),
  }),
  z.object({
    type: z.literal('selections'),
    selection_rounds: z.literal(1).default(1),
    selections_per_question: z.literal(2).default(2),
  }),
])

const customUser = z.object({
  version: z.union([text, z.number()]).optional(),
  seed: text.optional(),
  override_accounts: z.array(account).max(MAX_ACCOUNTS).optional(),
  mfa: mfa.optional(),
  recaptcha: z.enum(['good', 'bad']).optional(),
  force_error: text.optional(),
})

/** One of the accounts that the password of `user_custom` describes (link-contract H.7). */
export type CustomAccount = z.output<typeof account>

/** What the password of `user_custom` says: the data, and how signing in goes. */
export type CustomUser = z.output<typeof customUser>

/** That password read, or what is wrong with it: a place and a reason, and nothing of what stands there. */
export type CustomUserReading =
  | { readonly user: CustomUser; readonly problem: null }
  | { readonly user: null; readonly problem: string }

/** Reads the password of `user_custom` (link-contract H.7). */
export function readCustomUser(password: string): CustomUserReading {
  if (password.length > MAX_CUSTOM_USER) return { user: null, problem: 'it is longer than 55 kB' }
  const json = parsed(password)
  if (json === undefined) return { user: null, problem: 'it is no JSON' }
  const { data, error } = customUser.safeParse(json, { error: ({ code }) => code })
  if (data) return { user: data, problem: null }
  const [issue] = error.issues
  const place = issue?.path.map(String).join('.') || 'it'
  return { user: null, problem: `${place.slice(0, 200)} is wrong (${issue?.message})` }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
