import type { ReactElement } from 'react'
import { useMessages } from '../context.tsx'
import { Field } from '../parts/field.tsx'
import type { ChallengeProps } from './mfa-round.tsx'
import { RoundHead } from './mfa-round.tsx'
import { PaneForm } from './pane-form.tsx'
import { useTextForm } from './use-text-form.ts'

/** The bank's questions of one round, answered in words. */
export function MfaQuestions({
  challenge,
  error,
  errorId,
  answer,
}: ChallengeProps<'questions'>): ReactElement {
  const { mfa } = useMessages()
  const fields = challenge.questions.map((label, index) => ({ name: `answer_${index}`, label }))
  const named = fields.map(({ name }) => ({ name, label: mfa.answer }))
  const { pending, errors, form } = useTextForm(named, (values) =>
    answer(fields.map(({ name }) => values[name] ?? '')),
  )
  return (
    <PaneForm
      {...form}
      head={<RoundHead {...challenge} />}
      pending={pending}
      submitLabel={mfa.submit}
    >
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
    </PaneForm>
  )
}
