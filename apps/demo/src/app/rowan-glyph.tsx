import type { ReactNode } from 'react'

/** Rowan's mark: two pairs of leaves and three berries. */
export function RowanGlyph({ size = 32 }: { readonly size?: number }): ReactNode {
  return (
    <svg className="glyph" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path className="glyph-stem" d="M16 18.5V4.5" />
      <g className="glyph-leaf">
        <path d="M15.3 8.8C12.3 9 10.2 7.7 9 5c3.2-.5 5.4.9 6.3 3.8z" />
        <path d="M16.7 8.8c3 .2 5.1-1.1 6.3-3.8-3.2-.5-5.4.9-6.3 3.8z" />
        <path d="M15.3 14.6c-3.6.5-6.3-.8-8.2-3.8 3.8-.8 6.6.4 8.2 3.8z" />
        <path d="M16.7 14.6c3.6.5 6.3-.8 8.2-3.8-3.8-.8-6.6.4-8.2 3.8z" />
      </g>
      <g className="glyph-berry">
        <circle cx="16" cy="27" r="3.8" />
        <circle cx="10.6" cy="21.4" r="3.8" />
        <circle cx="21.4" cy="21.4" r="3.8" />
      </g>
    </svg>
  )
}

/** A branch, for the page without banks. */
export function RowanBranch(): ReactNode {
  const leaves = [0, 1, 2, 3].flatMap((pair) => {
    const x = 66 + pair * 30
    const y = 65 - pair * 9
    return [
      <path key={`up-${pair}`} transform={`translate(${x} ${y}) rotate(-62)`} d={LEAF} />,
      <path key={`down-${pair}`} transform={`translate(${x} ${y}) rotate(38)`} d={LEAF} />,
    ]
  })
  return (
    <svg className="branch" viewBox="0 0 240 128" aria-hidden="true">
      <path className="glyph-stem" d="M6 77C70 66 130 48 186 30" />
      <g className="glyph-leaf">
        {leaves}
        <path transform="translate(186 30) rotate(-14)" d={LEAF} />
      </g>
      <path
        className="glyph-stem"
        d="M28 73c-2 8-6 14-10 18M28 73c0 10 2 18 6 24M28 73c4 6 12 10 20 12"
      />
      <g className="glyph-berry">
        <circle cx="16" cy="96" r="9" />
        <circle cx="36" cy="104" r="9" />
        <circle cx="53" cy="89" r="9" />
        <circle cx="32" cy="85" r="9" />
      </g>
    </svg>
  )
}

const LEAF = 'M0 0C8-10 24-12 40 0 24 9 9 8 0 0z'
