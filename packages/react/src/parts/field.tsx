import type { ComponentProps, KeyboardEvent, ReactElement } from 'react'
import { useId, useState } from 'react'
import { useMessages } from '../context.tsx'
import { Action } from './action.tsx'
import { Icon } from './icon.tsx'
import { recorderMask } from './recorder-mask.ts'
import { usePart } from './slot.tsx'

export interface FieldProps extends Omit<ComponentProps<'input'>, 'children'> {
  readonly label: string
  readonly name: string
  /** Masked, with a button to show it, and kept nowhere. */
  readonly secret?: boolean
  /** One calm line under the field. */
  readonly hint?: string | undefined
  /** Spaced out and large: a code of a few digits or letters. */
  readonly code?: 'digits' | 'letters'
  /** What is missing. Tied to the field, which then counts as invalid. */
  readonly error?: string | undefined
}

/** A labelled text field. What is typed stays in the element: no React state ever holds it. */
export function Field(props: FieldProps): ReactElement {
  return usePart('Field', OwnField, props)
}

function OwnField({
  label,
  secret = false,
  hint,
  error,
  code,
  type = 'text',
  className,
  'aria-describedby': describedBy,
  ...rest
}: FieldProps): ReactElement {
  const messages = useMessages()
  const id = useId()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const note = error ?? (secret && capsLock ? messages.credentials.capsLock : hint)
  const watchCapsLock = (event: KeyboardEvent): void =>
    setCapsLock(event.getModifierState('CapsLock'))
  return (
    <div data-part="field" data-state={error ? 'invalid' : 'valid'}>
      <label data-part="label" htmlFor={id}>
        <bdi>{label}</bdi>
      </label>
      <div data-part="control">
        <input
          data-part="input"
          data-code={code}
          id={id}
          type={secret && !shown ? 'password' : secret ? 'text' : type}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [note ? `${id}-note` : '', describedBy].filter(Boolean).join(' ') || undefined
          }
          onKeyUp={secret ? watchCapsLock : undefined}
          onKeyDown={secret ? watchCapsLock : undefined}
          onBlur={secret ? () => setCapsLock(false) : undefined}
          {...recorderMask}
          {...rest}
          {...(className && { className: `${recorderMask.className} ${className}` })}
        />
        {secret ? (
          <Action
            variant="icon"
            aria-label={messages.credentials[shown ? 'hide' : 'show'](label)}
            onClick={() => setShown(!shown)}
          >
            <Icon name={shown ? 'eye-off' : 'eye'} />
          </Action>
        ) : null}
      </div>
      {note ? (
        <p data-part={error ? 'field-error' : 'hint'} id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </div>
  )
}
