import { z } from '@hono/zod-openapi'
import type { SessionAnswer } from '@linkflow/core'
import { endpoint } from '../http/endpoint.ts'
import type { Call } from '../http/endpoint.ts'
import type { Services } from '../services.ts'
import { answerAccounts } from './accounts-step.ts'
import { sessionAnswer } from './answer-schema.ts'
import { answerDeposit } from './deposit.ts'
import { answerMfaChallenge } from './mfa-step.ts'
import { answerNumbers, keepNumbers } from './numbers.ts'
import { answerOAuth, answerOAuthReturn } from './oauth.ts'
import { answerOtp, answerPhone, answerSavedAccounts } from './phone.ts'
import type { AnswerReply } from './replies.ts'
import { sessionReply } from './schemas.ts'
import { linkSessionId, sessionOf } from './session.ts'
import type { OpenSession } from './session.ts'
import { answerCredentials, answerRecaptcha } from './sign-in.ts'

/** `POST /link/session/answer`: takes what the user answered and says what comes next. */
export const answerSession = endpoint({
  path: '/link/session/answer',
  api: 'session',
  summary: 'Answer what the session asks for',
  request: z
    .strictObject({ link_session_id: linkSessionId, answer: sessionAnswer })
    .openapi('SessionAnswerRequest'),
  response: sessionReply,
  handle: async (request, services, call): Promise<AnswerReply> => {
    const open = await sessionOf(request.link_session_id, services)
    const linked = linkedAlready(open, request.answer)
    return linked
      ? { kind: 'connected', item: linked }
      : takeAnswer(open, request.answer, services, call)
  },
})

/** What begins with a bank, and so may follow one that is linked in a multi-Item session. */
const BEGINNINGS: readonly SessionAnswer['type'][] = ['credentials', 'oauth', 'numbers', 'phone']

/** Linked is linked: whoever did not hear the reply and asks again gets the same one. */
function linkedAlready({ session, token }: OpenSession, { type }: SessionAnswer) {
  // A state id is good for once, and says so (link-contract G.8).
  if (type === 'oauth-return') return null
  if (!token.multi_item) return session.item
  return session.step.at === 'connected' && !BEGINNINGS.includes(type) ? session.item : null
}

function takeAnswer(
  open: OpenSession,
  answer: SessionAnswer,
  services: Services,
  call: Call,
): Promise<AnswerReply> {
  switch (answer.type) {
    case 'credentials':
      return answerCredentials(open, answer, services)
    case 'recaptcha':
      return answerRecaptcha(open, services)
    case 'mfa':
      return answerMfaChallenge(open, answer, services)
    case 'accounts':
      return answerAccounts(open, answer, services)
    case 'oauth':
      return answerOAuth(open, answer, services, call)
    case 'oauth-return':
      return answerOAuthReturn(open, answer, services)
    case 'numbers':
      return answerNumbers(open, answer, services)
    case 'numbers-kept':
      return keepNumbers(open, services)
    case 'deposit':
      return answerDeposit(open, answer, services)
    case 'phone':
      return answerPhone(open, answer, services)
    case 'otp':
      return answerOtp(open, answer, services)
    case 'saved-accounts':
      return answerSavedAccounts(open, answer, services)
  }
}
