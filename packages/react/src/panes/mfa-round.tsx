import type { Flow, MfaChallenge, Secrets } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useId } from 'react'
import { useMessages } from '../context.tsx'
import type { Refused } from '../parts/inline-error.tsx'
import { Title } from '../parts/pane.tsx'

/** What the four kinds of challenge share. */
export interface ChallengeProps<T extends MfaChallenge['type']> extends Refused {
  readonly challenge: Extract<MfaChallenge, { type: T }>
  readonly flow: Flow
  /** In order; see `SessionAnswer`. */
  readonly answer: (values: Secrets) => void
}

interface RoundTitleProps {
  readonly round: number
  readonly rounds: number
  readonly children: string
}

/** The title, and "Step 1 of 2" where there is more than one: it is said with the title. */
export function RoundTitle({ round, rounds, children }: RoundTitleProps): ReactElement {
  const { mfa } = useMessages()
  const id = useId()
  if (rounds < 2) return <Title>{children}</Title>
  return (
    <>
      <p data-part="round" id={id}>
        {mfa.round(round, rounds)}
      </p>
      <Title aria-describedby={id}>{children}</Title>
    </>
  )
}
