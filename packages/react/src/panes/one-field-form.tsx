import type { ReactElement, ReactNode } from 'react'
import { useId } from 'react'
import { SubmitAction } from '../parts/action.tsx'
import type { FieldProps } from '../parts/field.tsx'
import { Field } from '../parts/field.tsx'
import type { Refused } from '../parts/inline-error.tsx'
import { Actions, Body, Text, Title } from '../parts/pane.tsx'
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
  const formId = useId()
  const { name, label } = field
  const { pending, errors, form } = useTextForm([{ name, label, check }], (values) =>
    submit(values[name] ?? ''),
  )
  return (
    <>
      <Body>
        <Title>{title}</Title>
        <Text>{text}</Text>
        {media}
        <form {...form} id={formId} data-part="form">
          {error}
          <div>
            <Field
              aria-describedby={errorId}
              enterKeyHint="done"
              {...field}
              error={errors[name] ?? field.error}
            />
            {note}
          </div>
        </form>
      </Body>
      <Actions>
        <SubmitAction form={formId} pending={pending}>
          {submitLabel}
        </SubmitAction>
        {children}
      </Actions>
    </>
  )
}
