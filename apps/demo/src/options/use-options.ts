import { useEffect, useState } from 'react'
import { optionsFromSearch, searchFromOptions } from './demo-options.ts'
import type { DemoOptions } from './demo-options.ts'

/** The options, kept in the address; the colour scheme is that of Rowan's own page too. */
export function useOptions(): readonly [DemoOptions, (options: DemoOptions) => void] {
  const [options, setOptions] = useState(() => optionsFromSearch(location.search))
  useEffect(() => {
    document.documentElement.dataset['scheme'] = options.scheme
    const search = searchFromOptions(options, location.search)
    if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`)
  }, [options])
  return [options, setOptions]
}
