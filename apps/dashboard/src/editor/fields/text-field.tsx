import type { ReactNode } from 'react'
import { useId } from 'react'
import { FieldRow } from './field-row.tsx'
import { useTypedValue } from './typed-value.ts'

export interface TextFieldProps {
  readonly path: string
  readonly label: string
  /** The flow's own words: they stay where nothing is typed. */
  readonly own: string
  readonly limit: number
  readonly long?: boolean
  readonly hint?: ReactNode
}

/** A text that users read; empty for the flow's own. */
export function TextField({ path, label, own, limit, long, hint }: TextFieldProps): ReactNode {
  const id = useId()
  const { text, problem, onType, onLeave } = useTypedValue(
    path,
    (value) => (typeof value === 'string' ? value : ''),
    (typed) => (typed.trim() === '' ? null : typed),
  )
  const control = {
    id,
    className: 'input',
    name: path,
    value: text,
    placeholder: own,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-problem`,
    onBlur: onLeave,
  }
  const count = [...text].length
  return (
    <FieldRow
      label={label}
      htmlFor={id}
      problem={problem}
      problemId={`${id}-problem`}
      hint={count > limit * 0.7 ? `${count} of ${limit} characters` : hint}
    >
      {long ? (
        <textarea
          {...control}
          rows={2}
          onChange={(event) => onType(event.target.value.replaceAll('\n', ' '))}
        />
      ) : (
        <input {...control} onChange={(event) => onType(event.target.value)} />
      )}
    </FieldRow>
  )
}
