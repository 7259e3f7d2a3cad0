import { ApiError, invalidField } from '../errors/api-error.ts'

/** Every product name of the API. Not all of them exist at a simulated bank. */
const KNOWN_PRODUCTS: ReadonlySet<string> = new Set([
  ...['assets', 'auth', 'balance', 'balance_plus', 'beacon', 'identity', 'identity_match'],
  ...['investments', 'investments_auth', 'liabilities', 'payment_initiation'],
  ...['identity_verification', 'transactions', 'credit_details', 'income', 'income_verification'],
  ...['standing_orders', 'transfer', 'employment', 'recurring_transactions'],
  ...['transactions_refresh', 'signal', 'statements', 'processor_payments', 'processor_identity'],
  ...['profile', 'cra_base_report', 'cra_income_insights', 'cra_partner_insights'],
  ...['cra_network_insights', 'cra_cashflow_insights', 'cra_monitoring', 'cra_lend_score'],
  ...['cra_plaid_credit_score', 'layer', 'pay_by_bank', 'protect_linked_bank'],
  ...['protect_transactions'],
])

/** @throws ApiError `INVALID_PRODUCT` (link-contract G.6). */
export function checkProducts(products: readonly string[], where: string): void {
  const wrong = products.find((product) => !KNOWN_PRODUCTS.has(product))
  if (wrong !== undefined) throw invalidProduct(wrong, where)
}

/** Link cannot start with `balance`: every Item has it anyway (link-contract A.2). */
export function checkInitialProducts(products: readonly string[], where: string): void {
  checkProducts(products, where)
  if (products.includes('balance')) throw invalidProduct('balance', where)
}

/** @throws ApiError `INVALID_FIELD` when a product stands in two of the lists. */
export function checkDisjoint(lists: Readonly<Record<string, readonly string[]>>): void {
  const seen = new Map<string, string>()
  for (const [list, products] of Object.entries(lists))
    for (const product of new Set(products)) {
      const other = seen.get(product)
      if (other) throw invalidField(`${list} must not overlap with ${other}: both have ${product}`)
      seen.set(product, list)
    }
}

function invalidProduct(product: string, where: string): ApiError {
  return new ApiError(
    'INVALID_PRODUCT',
    `invalid product in ${where}: ${JSON.stringify(product.slice(0, 64))}`,
  )
}
