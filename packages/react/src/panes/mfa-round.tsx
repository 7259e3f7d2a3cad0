import type { MfaChallenge, Secrets } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useId } from 'react'
import { useBankName, useMessages } from '../context.tsx'
import type { Refused } from '../parts/inline-error.tsx'
import { Text, Title } from '../parts/pane.tsx'

/** What the four kinds of challenge share. */
export interface ChallengeProps<T extends MfaChallenge['type']> extends Refused {
  readonly challenge: Extract<MfaChallenge, { type: T }>
  /** In order; see `SessionAnswer`. */
  readonly answer: (values: Secrets) => void
}

interface RoundHeadProps {
  readonly round: number
  readonly rounds: number
}

/** The head of a round of questions, with "Step 1 of 2" where there is more than one: it is said with the title. */
export function RoundHead({ round, rounds }: RoundHeadProps): ReactElement {
  const { mfa } = useMessages()
  const id = useId()
  const several = rounds > 1
  return (
    <>
      {several ? (
        <p data-part="round" id={id}>
          {mfa.round(round, rounds)}
        </p>
      ) : null}
      <Title aria-describedby={several ? id : undefined}>{mfa.questionsTitle}</Title>
      <Text>{mfa.questionsText(useBankName())}</Text>
    </>
  )
}
