import { useEffect, useState } from 'react'

/** The pages about the sandbox, in the order of the sidebar. */
export const CONSOLE_PAGES = ['sessions', 'items', 'usage', 'webhooks', 'requests', 'keys'] as const
export type ConsolePage = (typeof CONSOLE_PAGES)[number]

/** What is open. It stands in the address, so that it can be sent to somebody. */
export type Place =
  | { readonly page: 'customization'; readonly id: string }
  | { readonly page: ConsolePage }

/** The place of an address's hash; the default customization where it names none. */
export function placeOf(hash: string): Place {
  const [, name, id] = hash.replace(/^#/, '').split('/')
  const page = CONSOLE_PAGES.find((one) => one === name)
  if (page) return { page }
  return { page: 'customization', id: id ? decoded(id) : 'default' }
}

/** The hash of a place. */
export function hashOf(place: Place): string {
  return place.page === 'customization'
    ? `#/customizations/${encodeURIComponent(place.id)}`
    : `#/${place.page}`
}

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(window.location.hash))
  useEffect(() => {
    const onChange = (): void => setPlace(placeOf(window.location.hash))
    window.addEventListener('hashchange', onChange)
    return () => window.removeEventListener('hashchange', onChange)
  }, [])
  return place
}

/** Somebody typed it by hand, maybe. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
