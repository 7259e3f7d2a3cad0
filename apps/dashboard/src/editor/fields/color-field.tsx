import { hexOf, parseColor } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { FieldRow } from './field-row.tsx'
import { useTypedValue } from './typed-value.ts'

export interface ColorFieldProps {
  readonly path: string
  readonly label: string
  readonly hint?: string
}

/** A colour as text, and as the browser's own colour picker. */
export function ColorField({ path, label, hint }: ColorFieldProps): ReactNode {
  const id = useId()
  return (
    <FieldRow label={label} htmlFor={id} hint={hint}>
      <ColorInput id={id} path={path} label={label} />
    </FieldRow>
  )
}

export interface ColorInputProps {
  readonly path: string
  readonly label: string
  readonly id?: string
}

export function ColorInput({ path, label, id }: ColorInputProps): ReactNode {
  const { text, problem, onType, onLeave } = useTypedValue(
    path,
    (value) => String(value),
    (typed) => typed,
  )
  return (
    <span className="color" data-invalid={problem !== null}>
      <input
        type="color"
        className="swatch"
        aria-label={`Pick ${label}`}
        value={pickerText(text)}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
      <input
        id={id}
        className="color-text"
        name={path}
        aria-label={id ? undefined : label}
        aria-invalid={problem !== null}
        title={problem ? `Expected ${problem}` : undefined}
        value={text}
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
    </span>
  )
}

/** The picker knows `#rrggbb` only. */
function pickerText(text: string): string {
  const color = parseColor(text)
  return color ? hexOf(color) : '#000000'
}
