import type { FormEvent } from 'react'
import { useState } from 'react'
import { useMessages } from '../context.tsx'
import { useSubmitOnce } from './use-submit-once.ts'

/** Longer than any username or password of a bank; also what the session API takes. */
const MAX_LENGTH = 512

type Values = Readonly<Record<string, string>>

export interface TextFormField {
  readonly name: string
  readonly label: string
  /** What is said where nothing is there. @default "Enter your …" */
  readonly missing?: string | undefined
  /** What is wrong with text that is there and not over-long, `null` when nothing is. */
  readonly check?: ((value: string, values: Values) => string | null) | undefined
}

export interface TextForm {
  readonly pending: boolean
  /** What is missing, by field name. */
  readonly errors: Values
  /** For the `form` element. */
  readonly form: {
    readonly noValidate: true
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
    readonly onInput: (event: FormEvent<HTMLFormElement>) => void
  }
}

/**
 * A form whose text is read once, when it is submitted, and otherwise stays in its elements. Fields that are empty,
 * over-long or wrong are named, and the first of them gets the focus.
 */
export function useTextForm(
  fields: readonly TextFormField[],
  submit: (values: Values) => void,
): TextForm {
  const messages = useMessages()
  const { pending, once } = useSubmitOnce()
  const [errors, setErrors] = useState<Values>({})

  const inspect = (
    { name, label, missing, check }: TextFormField,
    values: Values,
  ): string | null => {
    const value = values[name] ?? ''
    if (value.trim() === '') return missing ?? messages.field.empty(label)
    if (value.length > MAX_LENGTH) return messages.field.tooLong(MAX_LENGTH)
    return check?.(value, values) ?? null
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const values = readText(event.currentTarget, fields)
    const found = fields.flatMap((field) => {
      const error = inspect(field, values)
      return error ? [[field.name, error] as const] : []
    })
    setErrors(Object.fromEntries(found))
    const first = found[0]
    if (first) focusField(event.currentTarget, first[0])
    else once(() => submit(values))
  }

  const onInput = ({ target }: FormEvent<HTMLFormElement>): void => {
    if (!(target instanceof HTMLInputElement) || !errors[target.name]) return
    setErrors(Object.fromEntries(Object.entries(errors).filter(([name]) => name !== target.name)))
  }

  return { pending, errors, form: { noValidate: true, onSubmit, onInput } }
}

function readText(form: HTMLFormElement, fields: readonly TextFormField[]): Record<string, string> {
  const data = new FormData(form)
  return Object.fromEntries(
    fields.map(({ name }) => {
      const value = data.get(name)
      return [name, typeof value === 'string' ? value : '']
    }),
  )
}

function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name)
  // Of radio buttons, which share a name, the first.
  const [element] = field instanceof RadioNodeList ? field : [field]
  if (element instanceof HTMLElement) element.focus()
}
