import { useQuery } from '@tanstack/react-query'
import type { Customization } from '@linkflow/theme'
import { useDraftState } from '../editor/draft-context.ts'
import { settingsQuery } from '../library/queries.ts'

/** Where the demo shows what is published of this customization; `null` while its address is not known. */
export function useDemoAddress(): string | null {
  const { data } = useQuery(settingsQuery)
  const published = useDraftState((state) => state.published?.customization ?? state.history.draft)
  return data ? demoAddress(data.demo_origin, published) : null
}

/** A customization is for exactly its language and countries: the demo is opened for the same. */
export function demoAddress(
  origin: string,
  { name, language, country_codes }: Pick<Customization, 'name' | 'language' | 'country_codes'>,
): string {
  const address = new URL('/', origin)
  if (name !== 'default') address.searchParams.set('customization', name)
  if (language !== 'en') address.searchParams.set('language', language)
  const countries = country_codes.join()
  if (countries !== 'US') address.searchParams.set('country', countries)
  return address.href
}
