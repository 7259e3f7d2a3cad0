import type { ReactNode } from 'react'

export interface ChoiceProps<T extends string> {
  readonly label: string
  readonly name: string
  readonly values: readonly T[]
  readonly titles: { readonly [K in T]: string }
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few: radio buttons that look like one segmented control. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { label, name, values, titles, value, onChange } = props
  return (
    <fieldset className="option">
      <legend className="option-label">{label}</legend>
      <div className="segments">
        {values.map((one) => (
          <label key={one} className="segment">
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === value}
              onChange={() => onChange(one)}
            />
            <span>{titles[one]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
