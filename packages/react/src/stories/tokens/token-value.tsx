import type { ReactElement } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'

/** What a CSS variable of the flow comes to, as the toolbar's theme and density have it now. */
export function TokenValue({ name }: { readonly name: `--link-${string}` }): ReactElement {
  const ref = useRef<HTMLElement>(null)
  const [value, setValue] = useState('')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const read = (): void => setValue(getComputedStyle(element).getPropertyValue(name).trim())
    read()
    // The toolbar's theme comes in by a style sheet, of which the element itself hears nothing.
    const timer = setInterval(read, 500)
    return () => clearInterval(timer)
  }, [name])
  return (
    <code ref={ref} className="token-value">
      {value}
    </code>
  )
}
