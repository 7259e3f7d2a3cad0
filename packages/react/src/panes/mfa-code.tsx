import type { ReactElement } from 'react'
import { useId } from 'react'
import { useMessages } from '../context.tsx'
import { SubmitAction } from '../parts/action.tsx'
import { Field } from '../parts/field.tsx'
import { Actions, Body, Text, Title } from '../parts/pane.tsx'
import type { ChallengeProps } from './mfa-pane.tsx'
import { useTextForm } from './use-text-form.ts'

/** One field for the whole code: it can be pasted, and the phone can fill it in from the message. */
export function MfaCode({
  challenge,
  error,
  errorId,
  answer,
}: ChallengeProps<'code'>): ReactElement {
  const { mfa } = useMessages('MfaCode')
  const formId = useId()
  const { pending, errors, form } = useTextForm([{ name: 'code', label: mfa.code }], ({ code }) =>
    answer([(code ?? '').replace(/\s/g, '')]),
  )
  return (
    <>
      <Body>
        <Title>{mfa.codeTitle}</Title>
        <Text>{challenge.message}</Text>
        <form {...form} id={formId} data-part="form">
          {error}
          <Field
            name="code"
            label={mfa.code}
            hint={mfa.codeHint}
            error={errors['code']}
            aria-describedby={errorId}
            inputMode="numeric"
            autoComplete="one-time-code"
            enterKeyHint="done"
            data-code=""
          />
        </form>
      </Body>
      <Actions>
        <SubmitAction form={formId} pending={pending}>
          {mfa.submit}
        </SubmitAction>
      </Actions>
    </>
  )
}
