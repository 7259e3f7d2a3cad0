import { choice, listOf } from './shape/value-shapes.ts'

/** link-contract K. */
export const LANGUAGES = [
  ...(['da', 'nl', 'en', 'et', 'fr', 'de', 'hi', 'it', 'lv'] as const),
  ...(['lt', 'no', 'pl', 'pt', 'ro', 'es', 'sv', 'vi'] as const),
] as const
export type Language = (typeof LANGUAGES)[number]

/** ISO 3166-1 alpha-2 (link-contract K). */
export const COUNTRIES = [
  ...(['US', 'GB', 'ES', 'NL', 'FR', 'IE', 'CA', 'DE', 'IT', 'PL'] as const),
  ...(['DK', 'NO', 'SE', 'EE', 'LT', 'LV', 'PT', 'BE', 'AT', 'FI'] as const),
] as const
export type Country = (typeof COUNTRIES)[number]

export const language = choice(LANGUAGES)
export const countryCodes = listOf(choice(COUNTRIES), {
  minimum: 1,
  maximum: COUNTRIES.length,
  of: 'countries',
})

/** Language and countries, as a link token or a customization names them. */
export interface Audience {
  readonly language: string
  readonly country_codes: readonly string[]
}

/** Exactly the same language and the same countries, in whatever order (link-contract M 88). */
export function sameAudience(one: Audience, other: Audience): boolean {
  const countries = new Set(one.country_codes)
  const others = new Set(other.country_codes)
  return (
    one.language === other.language &&
    countries.size === others.size &&
    [...countries].every((country) => others.has(country))
  )
}
