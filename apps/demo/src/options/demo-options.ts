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
/** Languages of the flow: those of link-contract K, and two that are written from right to left. */
export const LANGUAGES = [
  'en',
  'da',
  'de',
  'es',
  'et',
  'fr',
  'hi',
  'it',
  'lt',
  'lv',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sv',
  'vi',
  'ar',
  'he',
] as const
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
  /** At least one. */
  readonly countries: readonly Country[]
  readonly language: Language
  /** The name of a published customization; empty for the default one. Where it has a name it says how accounts are chosen. */
  readonly customization: string
  readonly accounts: AccountSelectionMode
  readonly scheme: ColorScheme
}

export interface DemoOptions extends TokenOptions {
  readonly delivery: EventDelivery
}

export const DEFAULT_OPTIONS: DemoOptions = {
  products: ['transactions'],
  countries: ['US'],
  language: 'en',
  customization: '',
  accounts: 'many',
  scheme: 'system',
  delivery: 'live',
}

/** Reads the options from a query string. What is missing or unknown is the default: old links keep working. */
export function optionsFromSearch(search: string): DemoOptions {
  const query = new URLSearchParams(search)
  return {
    products: someOf(PRODUCTS, query.get('products')) ?? DEFAULT_OPTIONS.products,
    countries: someOf(COUNTRIES, query.get('countries')) ?? DEFAULT_OPTIONS.countries,
    customization: query.get('customization') ?? DEFAULT_OPTIONS.customization,
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
  const values = written(options)
  const defaults = written(DEFAULT_OPTIONS)
  // True by construction: both objects have exactly the keys of the options.
  for (const key of Object.keys(defaults) as (keyof DemoOptions)[]) {
    if (values[key] === defaults[key]) query.delete(key)
    else query.set(key, values[key])
  }
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

function written(options: DemoOptions): Record<keyof DemoOptions, string> {
  const { products, countries } = options
  return { ...options, products: products.join(','), countries: countries.join(',') }
}

/** Parses what the browser sent to the server; `null` if it is not a set of token options. */
export function parseTokenOptions(value: unknown): TokenOptions | null {
  if (typeof value !== 'object' || value === null) return null
  // True for any object: reading a key that is not there gives `undefined`.
  const given = value as Record<string, unknown>
  const products = allOf(PRODUCTS, given['products'])
  const countries = allOf(COUNTRIES, given['countries'])
  const language = oneOf(LANGUAGES, given['language'])
  const accounts = oneOf(ACCOUNT_SELECTIONS, given['accounts'])
  const scheme = oneOf(COLOR_SCHEMES, given['scheme'])
  const { customization } = given
  const known = products && countries && language && accounts && scheme
  return known && typeof customization === 'string'
    ? { products, countries, language, customization, accounts, scheme }
    : null
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((name) => name === value) ?? null
}

/** Those of a list with commas that are known; `null` for none. */
function someOf<T extends string>(allowed: readonly T[], text: string | null): readonly T[] | null {
  const wanted = text?.split(',')
  const known = allowed.filter((name) => wanted?.includes(name))
  return known.length > 0 ? known : null
}

/** At least one, and none that is not known. */
function allOf<T extends string>(allowed: readonly T[], value: unknown): readonly T[] | null {
  const names: readonly unknown[] = Array.isArray(value) ? value : []
  const known = allowed.filter((name) => names.includes(name))
  return known.length > 0 && known.length === names.length ? known : null
}
