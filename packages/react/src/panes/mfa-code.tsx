import type { ReactElement } from 'react'
import { useMessages } from '../context.tsx'
import type { FieldProps } from '../parts/field.tsx'
import type { ChallengeProps } from './mfa-round.tsx'
import { OneFieldForm } from './one-field-form.tsx'

/** One field for the whole code: it can be pasted, and the phone can fill it in from the message. */
export function MfaCode({
  challenge,
  error,
  errorId,
  answer,
}: ChallengeProps<'code'>): ReactElement {
  const { mfa } = useMessages()
  return (
    <OneFieldForm
      title={mfa.codeTitle}
      text={<bdi>{challenge.message}</bdi>}
      field={useCodeField()}
      error={error}
      errorId={errorId}
      submitLabel={mfa.submit}
      submit={(code) => answer([withoutSpaces(code)])}
    />
  )
}

/** The field of a one-time code. */
export function useCodeField(): FieldProps {
  const { mfa } = useMessages()
  return {
    name: 'code',
    label: mfa.code,
    hint: mfa.codeHint,
    inputMode: 'numeric',
    autoComplete: 'one-time-code',
    code: 'digits',
  }
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}
