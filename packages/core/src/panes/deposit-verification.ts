import type { On } from './on.ts'
import { CONFIRMED_EXIT, submit } from './on.ts'

/** The code on the bank statement, next to the micro-deposit (link-contract E.2.10b). */
export const depositVerification: On<'deposit-verification'> = {
  ...CONFIRMED_EXIT,
  'deposit-code.submitted': (state) => submit(state, { type: 'deposit' }),
}
