import { z } from '@hono/zod-openapi'

const DEPOSITORY = [
  ...(['checking', 'savings', 'hsa', 'cd', 'money market', 'paypal', 'prepaid'] as const),
  ...(['cash management', 'ebt', 'limited purpose checking', 'all'] as const),
] as const

const LOAN = [
  ...([
    'auto',
    'business',
    'commercial',
    'construction',
    'consumer',
    'home equity',
    'loan',
  ] as const),
  ...(['mortgage', 'overdraft', 'line of credit', 'student', 'other', 'all'] as const),
] as const

const INVESTMENT = [
  ...(['529', '401a', '401k', '403B', '457b', 'brokerage', 'cash isa', 'crypto exchange'] as const),
  ...(['education savings account', 'fhsa', 'fixed annuity', 'gic', 'hsa', 'ira', 'isa'] as const),
  ...(['health reimbursement arrangement', 'keogh', 'lif', 'life insurance', 'lira'] as const),
  ...(['line of credit', 'lrif', 'lrsp', 'mutual fund', 'non-custodial wallet', 'other'] as const),
  ...(['non-taxable brokerage account', 'other annuity', 'other insurance', 'pension'] as const),
  ...([
    'plan',
    'prif',
    'profit sharing plan',
    'qshr',
    'rdsp',
    'resp',
    'retirement',
    'rlif',
  ] as const),
  ...(['roth', 'roth 401k', 'roth 403B', 'roth 457b', 'roth pension', 'rrif', 'rrsp'] as const),
  ...(['roth profit sharing plan', 'roth thrift savings plan', 'sarsep', 'sep ira'] as const),
  ...(['simple ira', 'sipp', 'stock plan', 'thrift savings plan', 'tfsa', 'trust'] as const),
  ...(['ugma', 'utma', 'variable annuity', 'all'] as const),
] as const

/** By account type, the subtypes that may be linked (link-contract A.2, H.6). A type that is not named is left out. */
export const accountFilters = z.strictObject({
  depository: z
    .strictObject({
      account_subtypes: z.array(z.enum(DEPOSITORY)).min(1).max(100),
      limited_purpose_types: z
        .array(z.enum(['RENT_MORTGAGE']))
        .max(10)
        .optional(),
    })
    .optional(),
  credit: filterOf(['credit card', 'paypal', 'all']),
  loan: filterOf(LOAN),
  investment: filterOf(INVESTMENT),
  other: filterOf(['other', 'all']),
})

function filterOf<const T extends readonly [string, ...string[]]>(subtypes: T) {
  return z.strictObject({ account_subtypes: z.array(z.enum(subtypes)).min(1).max(100) }).optional()
}
