import type { ReactNode } from 'react'
import { useId } from 'react'
import { Segments } from '../../controls/segments.tsx'
import { useField } from '../draft-context.ts'
import { FieldRow } from './field-row.tsx'

export interface ChoiceFieldProps<T extends string> {
  readonly path: string
  readonly label: string
  /** What each value is called, in order. */
  readonly options: Readonly<Record<T, string>>
  readonly hint?: string
}

/** One of a few. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>): ReactNode {
  const { path, label, options, hint } = props
  const { value, change, settle } = useField(path)
  return (
    <FieldRow label={label} hint={hint}>
      <Segments
        label={label}
        // The draft was parsed: the field has one of its values.
        value={value as T}
        options={options}
        onChange={(next) => {
          change(next)
          settle()
        }}
      />
    </FieldRow>
  )
}

/** One of many. */
export function SelectField<T extends string>(props: ChoiceFieldProps<T>): ReactNode {
  const { path, label, options, hint } = props
  const id = useId()
  const { value, change, settle } = useField(path)
  return (
    <FieldRow label={label} htmlFor={id} hint={hint}>
      <select
        id={id}
        className="select"
        name={path}
        value={String(value)}
        onChange={(event) => {
          change(event.target.value)
          settle()
        }}
      >
        {Object.entries<string>(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </FieldRow>
  )
}
