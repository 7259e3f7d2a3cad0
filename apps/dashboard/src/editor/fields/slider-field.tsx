import type { ReactNode } from 'react'
import { useId } from 'react'
import { useField } from '../draft-context.ts'
import { FieldRow } from './field-row.tsx'

export interface SliderFieldProps {
  readonly path: string
  readonly label: string
  readonly minimum: number
  readonly maximum: number
  readonly step: number
  /** The value in words: `12 px`. */
  readonly words: (value: number) => string
}

/** A number within limits. */
export function SliderField(props: SliderFieldProps): ReactNode {
  const { path, label, minimum, maximum, step, words } = props
  const id = useId()
  const { value, change, settle } = useField(path)
  const number = Number(value)
  return (
    <FieldRow label={label} htmlFor={id}>
      <span className="slider">
        <input
          id={id}
          type="range"
          name={path}
          min={minimum}
          max={maximum}
          step={step}
          value={number}
          aria-valuetext={words(number)}
          onChange={(event) => change(event.target.valueAsNumber)}
          onBlur={settle}
        />
        <output htmlFor={id}>{words(number)}</output>
      </span>
    </FieldRow>
  )
}
