import type { ReactNode } from 'react'
import { useRef } from 'react'

const REACHABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]):not([data-focus-guard])'

/** Keeps the Tab key inside: the page around the iframe is not ours to walk through. */
export function FocusLoop({ children }: { readonly children: ReactNode }): ReactNode {
  const inside = useRef<HTMLDivElement>(null)
  const focus = (which: 'first' | 'last'): void => {
    const reachable = [...(inside.current?.querySelectorAll<HTMLElement>(REACHABLE) ?? [])].filter(
      (element) => !element.matches(':disabled') && element.checkVisibility(),
    )
    reachable.at(which === 'first' ? 0 : -1)?.focus()
  }
  return (
    <>
      <span data-focus-guard="" tabIndex={0} onFocus={() => focus('last')} />
      <div data-part="loop" ref={inside}>
        {children}
      </div>
      <span data-focus-guard="" tabIndex={0} onFocus={() => focus('first')} />
    </>
  )
}
