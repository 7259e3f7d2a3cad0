import type { Flow, MfaChallenge, Secrets } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useId } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import type { Refused } from '../parts/inline-error.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { Pane, Title } from '../parts/pane.tsx'
import { MfaCode } from './mfa-code.tsx'
import { MfaDevice } from './mfa-device.tsx'
import { MfaQuestions } from './mfa-questions.tsx'
import { MfaSelections } from './mfa-selections.tsx'
import { usePane } from './use-pane.ts'

/** What the four kinds of challenge share. */
export interface ChallengeProps<T extends MfaChallenge['type']> extends Refused {
  readonly challenge: Extract<MfaChallenge, { type: T }>
  readonly flow: Flow
  /** In order; see `SessionAnswer`. */
  readonly answer: (values: Secrets) => void
}

/** The bank's check that it is you: a device, a code, questions, or questions with given answers (link-contract H.3). */
export function MfaPane(): ReactElement {
  const { flow, data } = usePane('mfa')
  const send = useSend()
  const { mfa } = useMessages()
  const shared = {
    flow,
    ...useRefused(data.error, mfa.wrong),
    answer: (values: Secrets): void => send({ type: 'mfa.submitted' }, values),
  }
  return (
    <Pane
      view="MFA"
      mfaType={data.challenge.type}
      back
      context={<BankLabel institution={flow.institution} />}
    >
      <Challenge challenge={data.challenge} {...shared} />
    </Pane>
  )
}

function Challenge({
  challenge,
  ...shared
}: Omit<ChallengeProps<never>, 'challenge'> & {
  readonly challenge: MfaChallenge
}): ReactElement {
  switch (challenge.type) {
    case 'device':
      return <MfaDevice challenge={challenge} {...shared} />
    case 'code':
      return <MfaCode challenge={challenge} {...shared} />
    case 'questions':
      return <MfaQuestions challenge={challenge} {...shared} />
    case 'selections':
      return <MfaSelections challenge={challenge} {...shared} />
  }
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
