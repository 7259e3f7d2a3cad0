/** What Rowan can ask of an institution; the ids are those of `/link/token/create`. */
export const PRODUCTS = [
  'transactions',
  'auth',
  'identity',
  'investments',
  'liabilities',
  'assets',
] as const
/** ISO 3166-1 alpha-2: the countries where the sandbox has banks with a name of their own, and some without. */
export const COUNTRIES = ['US', 'CA', 'GB', 'DE', 'ES', 'FR', 'IE', 'NL'] as const
/** Languages of the flow (link-contract K). */
export const LANGUAGES = ['en', 'es', 'fr', 'de'] as const
/** Whether Select Account asks, and how (link-contract J). */
export const ACCOUNT_SELECTIONS = ['many', 'one', 'all', 'off'] as const
export const COLOR_SCHEMES = ['system', 'light', 'dark'] as const
/** When `onEvent` is called: as it happens, or all but `OPEN` at the end (link-contract 0.3). */
export const EVENT_DELIVERIES = ['live', 'batched'] as const

export type Product = (typeof PRODUCTS)[number]
export type Country = (typeof COUNTRIES)[number]
export type Language = (typeof LANGUAGES)[number]
export type AccountSelectionMode = (typeof ACCOUNT_SELECTIONS)[number]
export type ColorScheme = (typeof COLOR_SCHEMES)[number]
export type EventDelivery = (typeof EVENT_DELIVERIES)[number]

/** The part of the options that the link token carries. */
export interface TokenOptions {
  /** At least one. */
  readonly products: readonly Product[]
  readonly country: Country
  readonly language: Language
  readonly accounts: AccountSelectionMode
  readonly scheme: ColorScheme
}

export interface DemoOptions extends TokenOptions {
  readonly delivery: EventDelivery
}

export const DEFAULT_OPTIONS: DemoOptions = {
  products: ['transactions'],
  country: 'US',
  language: 'en',
  accounts: 'many',
  scheme: 'system',
  delivery: 'live',
}

/** Reads the options from a query string. What is missing or unknown is the default: old links keep working. */
export function optionsFromSearch(search: string): DemoOptions {
  const query = new URLSearchParams(search)
  const wanted = (query.get('products') ?? '').split(',')
  const products = PRODUCTS.filter((product) => wanted.includes(product))
  return {
    products: products.length > 0 ? products : DEFAULT_OPTIONS.products,
    country: oneOf(COUNTRIES, query.get('country')) ?? DEFAULT_OPTIONS.country,
    language: oneOf(LANGUAGES, query.get('language')) ?? DEFAULT_OPTIONS.language,
    accounts: oneOf(ACCOUNT_SELECTIONS, query.get('accounts')) ?? DEFAULT_OPTIONS.accounts,
    scheme: oneOf(COLOR_SCHEMES, query.get('scheme')) ?? DEFAULT_OPTIONS.scheme,
    delivery: oneOf(EVENT_DELIVERIES, query.get('delivery')) ?? DEFAULT_OPTIONS.delivery,
  }
}

/**
 * Writes the options into a query string, those that are not the default; what else the string holds stays.
 * @returns With its `?`, or empty.
 */
export function searchFromOptions(options: DemoOptions, search = ''): string {
  const query = new URLSearchParams(search)
  const values = { ...options, products: options.products.join(',') }
  const defaults = { ...DEFAULT_OPTIONS, products: DEFAULT_OPTIONS.products.join(',') }
  // True by construction: both objects have exactly the keys of the options.
  for (const key of Object.keys(defaults) as (keyof DemoOptions)[]) {
    if (values[key] === defaults[key]) query.delete(key)
    else query.set(key, values[key])
  }
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/** Parses what the browser sent to the server; `null` if it is not a set of token options. */
export function parseTokenOptions(value: unknown): TokenOptions | null {
  if (typeof value !== 'object' || value === null) return null
  // True for any object: reading a key that is not there gives `undefined`.
  const given = value as Record<string, unknown>
  const names = Array.isArray(given['products']) ? given['products'] : []
  const products = PRODUCTS.filter((product) => names.includes(product))
  const country = oneOf(COUNTRIES, given['country'])
  const language = oneOf(LANGUAGES, given['language'])
  const accounts = oneOf(ACCOUNT_SELECTIONS, given['accounts'])
  const scheme = oneOf(COLOR_SCHEMES, given['scheme'])
  const known = products.length > 0 && products.length === names.length
  return known && country && language && accounts && scheme
    ? { products, country, language, accounts, scheme }
    : null
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((name) => name === value) ?? null
}
