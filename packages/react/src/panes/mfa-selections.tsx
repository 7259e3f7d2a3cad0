import type { MfaSelection } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useId } from 'react'
import { useMessages } from '../context.tsx'
import { RadioOption } from '../parts/option.tsx'
import { recorderMask } from '../parts/recorder-mask.ts'
import type { ChallengeProps } from './mfa-round.tsx'
import { RoundHead } from './mfa-round.tsx'
import { PaneForm } from './pane-form.tsx'
import { useTextForm } from './use-text-form.ts'

/** The bank's questions of one round, each with the answers to choose from. */
export function MfaSelections({
  challenge,
  error,
  answer,
}: ChallengeProps<'selections'>): ReactElement {
  const { mfa, field } = useMessages()
  const questions = challenge.selections.map((selection, index) => ({
    ...selection,
    name: `answer_${index}`,
    label: selection.question,
    missing: field.choose,
  }))
  const { pending, errors, form } = useTextForm(questions, (values) =>
    answer(questions.map(({ name }) => values[name] ?? '')),
  )
  return (
    <PaneForm
      {...form}
      head={<RoundHead {...challenge} />}
      pending={pending}
      submitLabel={mfa.submit}
    >
      {error}
      {questions.map((question) => (
        <Selection key={question.name} {...question} error={errors[question.name]} />
      ))}
    </PaneForm>
  )
}

interface SelectionProps extends MfaSelection {
  readonly name: string
  readonly error: string | undefined
}

function Selection({ name, question, answers, error }: SelectionProps): ReactElement {
  const noteId = useId()
  return (
    <fieldset data-part="fieldset" aria-describedby={error && noteId} {...recorderMask}>
      <legend data-part="label">
        <bdi>{question}</bdi>
      </legend>
      <div data-part="options">
        {answers.map((option) => (
          <RadioOption
            key={option}
            name={name}
            value={option}
            label={<bdi>{option}</bdi>}
            aria-invalid={error ? true : undefined}
          />
        ))}
      </div>
      {error ? (
        <p data-part="field-error" id={noteId}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
