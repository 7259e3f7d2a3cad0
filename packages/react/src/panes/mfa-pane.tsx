import type { MfaChallenge, Secrets } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { Pane } from '../parts/pane.tsx'
import type { ChallengeProps } from './mfa-round.tsx'
import { MfaCode } from './mfa-code.tsx'
import { MfaDevice } from './mfa-device.tsx'
import { MfaQuestions } from './mfa-questions.tsx'
import { MfaSelections } from './mfa-selections.tsx'
import { usePane } from './use-pane.ts'

/** The bank's check that it is you: a device, a code, questions, or questions with given answers (link-contract H.3). */
export function MfaPane(): ReactElement {
  const { flow, data } = usePane('mfa')
  const send = useSend()
  const { mfa } = useMessages()
  const shared = {
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
