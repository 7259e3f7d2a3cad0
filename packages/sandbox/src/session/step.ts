import type { SessionAnswer } from '@linkflow/core'
import { invalidField } from '../errors/api-error.ts'
import type { ApiError } from '../errors/api-error.ts'
import type { Services } from '../services.ts'
import type { LoginStep } from './login-step.ts'
import type { OpenSession } from './session.ts'

/** Keeps how far the user is, for the next answer. */
export async function moveTo(
  { session }: OpenSession,
  step: LoginStep,
  { store }: Services,
): Promise<void> {
  await store.collections.sessions.update(session.id, (current) => ({ ...current, step }))
}

/** The refusal of an answer that does not fit the step. */
export function notAsked(type: SessionAnswer['type']): ApiError {
  return invalidField(`answer.type must be what the session asks for: it does not ask for ${type}`)
}
