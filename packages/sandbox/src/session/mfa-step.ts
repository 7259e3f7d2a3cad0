import { ApiError } from '../errors/api-error.ts'
import type { Services } from '../services.ts'
import type { AnswerOf } from './answer-schema.ts'
import type { Login } from './login-step.ts'
import { answerMfa, challengeAt } from './mfa.ts'
import type { MfaOutcome } from './mfa.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { signedIn } from './signed-in.ts'
import { notAsked } from './step.ts'

export async function answerMfaChallenge(
  open: OpenSession,
  { values }: AnswerOf<'mfa'>,
  services: Services,
): Promise<AnswerReply> {
  // What comes of it is decided on the step that is stored: two answers at once are two answers in turn.
  let outcome: MfaOutcome | undefined
  let login: Login | undefined
  await services.store.collections.sessions.update(open.session.id, (session) => {
    if (session.step.at !== 'mfa') throw notAsked('mfa')
    login = session.step.login
    outcome = answerMfa(session.step, values)
    return outcome.type === 'next' ? { ...session, step: outcome.step } : session
  })
  if (!outcome || !login) throw notAsked('mfa')
  if (outcome.type === 'refused') throw new ApiError(outcome.code)
  if (outcome.type === 'next') return { kind: 'mfa', challenge: challengeAt(outcome.step) }
  return signedIn(open, login, services)
}
