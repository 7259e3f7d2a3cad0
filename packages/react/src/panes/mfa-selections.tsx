import type { MfaSelection } from '@linkflow/core'
import type { FormEvent, ReactElement } from 'react'
import { useId, useState } from 'react'
import { useMessages } from '../context.tsx'
import { SubmitAction } from '../parts/action.tsx'
import { RadioOption } from '../parts/option.tsx'
import { Actions, Body, Text } from '../parts/pane.tsx'
import { recorderMask } from '../parts/recorder-mask.ts'
import type { ChallengeProps } from './mfa-round.tsx'
import { RoundTitle } from './mfa-round.tsx'
import { useSubmitOnce } from './use-submit-once.ts'

/** The bank's questions of one round, each with the answers to choose from. */
export function MfaSelections({
  challenge,
  flow,
  error,
  answer,
}: ChallengeProps<'selections'>): ReactElement {
  const { mfa, common } = useMessages()
  const { pending, once } = useSubmitOnce()
  const [missing, setMissing] = useState<ReadonlySet<number>>(new Set())
  const formId = useId()
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const chosen = challenge.selections.map((_, index) => data.get(`answer_${index}`))
    const answers = chosen.filter((value) => typeof value === 'string')
    const unanswered = chosen.flatMap((value, index) => (typeof value === 'string' ? [] : [index]))
    setMissing(new Set(unanswered))
    if (unanswered.length === 0) once(() => answer(answers))
    else focusFirst(event.currentTarget, `answer_${unanswered[0]}`)
  }
  return (
    <>
      <Body>
        <RoundTitle round={challenge.round} rounds={challenge.rounds}>
          {mfa.questionsTitle}
        </RoundTitle>
        <Text>{mfa.questionsText(flow.institution?.name ?? common.yourBank)}</Text>
        <form
          id={formId}
          data-part="form"
          onSubmit={onSubmit}
          onChange={() => (missing.size > 0 ? setMissing(new Set()) : undefined)}
        >
          {error}
          {challenge.selections.map((selection, index) => (
            <Selection
              key={selection.question}
              name={`answer_${index}`}
              selection={selection}
              missing={missing.has(index)}
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

interface SelectionProps {
  readonly name: string
  readonly selection: MfaSelection
  readonly missing: boolean
}

function Selection({ name, selection, missing }: SelectionProps): ReactElement {
  const { field } = useMessages()
  const noteId = useId()
  return (
    <fieldset
      data-part="fieldset"
      aria-describedby={missing ? noteId : undefined}
      {...recorderMask}
    >
      <legend data-part="label">{selection.question}</legend>
      <div data-part="options">
        {selection.answers.map((option) => (
          <RadioOption
            key={option}
            name={name}
            value={option}
            label={option}
            aria-invalid={missing || undefined}
          />
        ))}
      </div>
      {missing ? (
        <p data-part="field-error" id={noteId}>
          {field.choose}
        </p>
      ) : null}
    </fieldset>
  )
}

/** The first radio of the group `name`. */
function focusFirst(form: HTMLFormElement, name: string): void {
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus()
}
