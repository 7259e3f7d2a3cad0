import { useQuery } from '@tanstack/react-query'
import type { Customization } from '@linkflow/theme'
import { useDraftState } from '../editor/draft-context.ts'
import { settingsQuery } from '../library/queries.ts'

/** What the demo's own options offer. */
const DEMO_LANGUAGES: readonly string[] = ['en', 'es', 'fr', 'de']
const DEMO_COUNTRIES: readonly string[] = ['US', 'CA', 'GB', 'DE', 'ES', 'FR', 'IE', 'NL']

/** Where the demo shows what is published of this customization; `null` where it does not, or is not known yet. */
export function useDemoAddress(): string | null {
  const { data } = useQuery(settingsQuery)
  const published = useDraftState((state) => state.published?.customization ?? null)
  return data && published ? demoAddress(data.demo_origin, published) : null
}

/**
 * A customization is for exactly its language and countries: the demo is opened for the same.
 * @returns `null` for a customization that the demo has no session for: its link tokens name the default one.
 */
export function demoAddress(
  origin: string,
  { name, language, country_codes }: Pick<Customization, 'name' | 'language' | 'country_codes'>,
): string | null {
  const [country = '', ...others] = country_codes
  const offered = DEMO_LANGUAGES.includes(language) && DEMO_COUNTRIES.includes(country)
  if (name !== 'default' || !offered || others.length > 0) return null
  const address = new URL('/', origin)
  if (language !== 'en') address.searchParams.set('language', language)
  if (country !== 'US') address.searchParams.set('country', country)
  return address.href
}
