import type { ReactElement } from 'react'

const NUMBERS = {
  routing: { x: 20, width: 116, text: '123456789' },
  account: { x: 160, width: 132, text: '000123456789' },
} as const

/** A check, and where on it the number is; its last line alone beside a longer form. Decoration: words say the same. */
export function CheckDrawing({ shows }: { readonly shows: keyof typeof NUMBERS }): ReactElement {
  const { x, width } = NUMBERS[shows]
  const viewBox = shows === 'routing' ? '0 0 360 120' : '0 74 360 46'
  return (
    <svg data-part="check" data-shows={shows} viewBox={viewBox} aria-hidden="true">
      <rect x="1" y="1" width="358" height="118" rx="12" />
      <path d="M24 26h96M24 40h56M24 62h196M264 50h72v20h-72z" />
      <rect data-mark="" x={x} y="84" width={width} height="26" rx="8" />
      {Object.values(NUMBERS).map((number) => (
        <text
          key={number.x}
          x={number.x + number.width / 2}
          y="102"
          textAnchor="middle"
          data-state={number.x === x ? 'shown' : 'idle'}
        >
          {number.text}
        </text>
      ))}
    </svg>
  )
}
