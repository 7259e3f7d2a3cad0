import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'

export interface SegmentsProps<T extends string> {
  readonly label: string
  readonly value: T
  /** What each value is called, in order. */
  readonly options: Readonly<Record<T, string>>
  /** Values that cannot be chosen now. */
  readonly off?: readonly T[]
  readonly onChange: (value: T) => void
}

/** A choice among a few, all in sight. */
export function Segments<T extends string>(props: SegmentsProps<T>): ReactNode {
  const { label, value, options, off = [], onChange } = props
  // The keys of `Record<T, string>` are `T`.
  const values = Object.keys(options) as T[]
  return (
    <ToggleGroup.Root
      type="single"
      className="segments"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const chosen = values.find((one) => one === next)
        // Pressing what is chosen already would choose nothing.
        if (chosen) onChange(chosen)
      }}
    >
      {values.map((one) => (
        <ToggleGroup.Item key={one} value={one} className="segment" disabled={off.includes(one)}>
          {options[one]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
