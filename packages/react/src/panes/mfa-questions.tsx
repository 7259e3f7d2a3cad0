import type { ReactElement } from 'react'
import { useId } from 'react'
import { useMessages } from '../context.tsx'
import { SubmitAction } from '../parts/action.tsx'
import { Field } from '../parts/field.tsx'
import { Actions, Body, Text } from '../parts/pane.tsx'
import type { ChallengeProps } from './mfa-round.tsx'
import { RoundTitle } from './mfa-round.tsx'
import { useTextForm } from './use-text-form.ts'

/** The bank's questions of one round, answered in words. */
export function MfaQuestions({
  challenge,
  flow,
  error,
  errorId,
  answer,
}: ChallengeProps<'questions'>): ReactElement {
  const { mfa, common } = useMessages()
  const formId = useId()
  const fields = challenge.questions.map((label, index) => ({ name: `answer_${index}`, label }))
  const named = fields.map(({ name }) => ({ name, label: mfa.answer }))
  const { pending, errors, form } = useTextForm(named, (values) =>
    answer(fields.map(({ name }) => values[name] ?? '')),
  )
  return (
    <>
      <Body>
        <RoundTitle round={challenge.round} rounds={challenge.rounds}>
          {mfa.questionsTitle}
        </RoundTitle>
        <Text>{mfa.questionsText(flow.institution?.name ?? common.yourBank)}</Text>
        <form {...form} id={formId} data-part="form">
          {error}
          {fields.map((field) => (
            <Field
              key={field.name}
              {...field}
              error={errors[field.name]}
              aria-describedby={errorId}
              autoComplete="off"
            />
          ))}
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
