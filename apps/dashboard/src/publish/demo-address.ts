import { useQuery } from '@tanstack/react-query'
import type { Customization } from '@linkflow/theme'
import { useDraftState } from '../editor/draft-context.ts'
import { settingsQuery } from '../library/queries.ts'

/** What the demo's own options offer; it speaks every language. */
const DEMO_COUNTRIES: readonly string[] = ['US', 'CA', 'GB', 'DE', 'ES', 'FR', 'IE', 'NL']

/** Where the demo shows what is published of this customization; `null` where it does not, or is not known yet. */
export function useDemoAddress(): string | null {
  const { data } = useQuery(settingsQuery)
  const published = useDraftState((state) => state.published?.customization ?? null)
  return data && published ? demoAddress(data.demo_origin, published) : null
}

/**
 * A customization is for exactly its language and countries: the demo is opened for the same.
 * @returns `null` for countries that the demo does not offer.
 */
export function demoAddress(
  origin: string,
  { name, language, country_codes }: Pick<Customization, 'name' | 'language' | 'country_codes'>,
): string | null {
  if (!country_codes.every((country) => DEMO_COUNTRIES.includes(country))) return null
  const address = new URL('/', origin)
  const countries = country_codes.join(',')
  if (language !== 'en') address.searchParams.set('language', language)
  if (countries !== 'US') address.searchParams.set('countries', countries)
  if (name !== 'default') address.searchParams.set('customization', name)
  return address.href.replaceAll('%2C', ',')
}
