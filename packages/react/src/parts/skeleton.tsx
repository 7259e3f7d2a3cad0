import type { ReactElement } from 'react'

/** Rows of the shape that is coming, so that nothing jumps when it does. Says nothing to a screen reader. */
export function SkeletonRows({ count }: { readonly count: number }): ReactElement {
  return (
    <div data-part="skeleton" aria-hidden="true">
      {Array.from({ length: count }, (_, row) => (
        <div data-part="skeleton-row" key={row}>
          <span data-part="skeleton-logo" />
          <span data-part="skeleton-words">
            <span data-part="skeleton-line" />
            <span data-part="skeleton-line" />
          </span>
        </div>
      ))}
    </div>
  )
}
