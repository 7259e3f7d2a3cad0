import { ERROR_CODES } from '../vocabulary/error-code.ts'
import type { ErrorCode } from '../vocabulary/error-code.ts'
import { FIRST_PLATYPUS, signIn } from './bank.ts'
import type { Scenario } from './scenario.ts'

/** Codes that have a scenario of their own, since they need a question to be seen. */
const ASKED: readonly ErrorCode[] = ['INVALID_MFA', 'INVALID_SEND_METHOD']

/** Shown where they are mended (link-contract G.12). */
const INLINE: readonly ErrorCode[] = ['INVALID_CREDENTIALS', 'INVALID_UPDATED_USERNAME']

/** Nobody can mend them in Link. */
const ENDED: readonly ErrorCode[] = ['ITEM_NO_ERROR']

/** `error_<CODE>` for every ITEM_ERROR and INSTITUTION_ERROR, as the password of `user_good` (link-contract H.2). */
export const ERROR_SCENARIOS: readonly Scenario[] = [
  ...ERROR_CODES.ITEM_ERROR,
  ...ERROR_CODES.INSTITUTION_ERROR,
  ...ERROR_CODES.API_ERROR,
]
  .filter((code) => !ASKED.includes(code))
  .map((error_code) =>
    signIn(FIRST_PLATYPUS, {
      name: `error-${error_code.toLowerCase().replaceAll('_', '-')}`,
      title: `Fails with ${error_code}`,
      password: `error_${error_code}`,
      outcome: { kind: outcomeOf(error_code), error_code },
    }),
  )

function outcomeOf(code: ErrorCode): 'inline' | 'ended' | 'error' {
  if (INLINE.includes(code)) return 'inline'
  return ENDED.includes(code) ? 'ended' : 'error'
}
