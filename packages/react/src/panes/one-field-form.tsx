import type { ReactElement, ReactNode } from 'react'
import type { FieldProps } from '../parts/field.tsx'
import { Field } from '../parts/field.tsx'
import type { Refused } from '../parts/inline-error.tsx'
import { Text, Title } from '../parts/pane.tsx'
import { PaneForm } from './pane-form.tsx'
import type { TextFormField } from './use-text-form.ts'
import { useTextForm } from './use-text-form.ts'

export interface OneFieldFormProps extends Refused {
  readonly title: ReactNode
  readonly text: ReactNode
  readonly field: FieldProps
  readonly check?: TextFormField['check']
  /** The words on the button. */
  readonly submitLabel: string
  readonly submit: (value: string) => void
  /** Above the form. */
  readonly media?: ReactNode
  /** Right under the field. */
  readonly note?: ReactNode
  /** More ways to go on. */
  readonly children?: ReactNode
}

/** A pane that asks for one thing: its body, and the buttons under it. */
export function OneFieldForm({
  title,
  text,
  field,
  check,
  submitLabel,
  submit,
  error,
  errorId,
  media,
  note,
  children,
}: OneFieldFormProps): ReactElement {
  const { name, label } = field
  const { pending, errors, form } = useTextForm([{ name, label, check }], (values) =>
    submit(values[name] ?? ''),
  )
  return (
    <PaneForm
      {...form}
      head={
        <>
          <Title>{title}</Title>
          <Text>{text}</Text>
          {media}
        </>
      }
      pending={pending}
      submitLabel={submitLabel}
      more={children}
    >
      {error}
      <div data-part="entry">
        <Field
          aria-describedby={errorId}
          enterKeyHint="done"
          {...field}
          error={errors[name] ?? field.error}
        />
        {note}
      </div>
    </PaneForm>
  )
}
