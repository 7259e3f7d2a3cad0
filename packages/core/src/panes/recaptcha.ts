import type { On } from './on.ts'
import { CONFIRMED_EXIT, submit } from './on.ts'

export const recaptcha: On<'recaptcha'> = {
  ...CONFIRMED_EXIT,
  'recaptcha.solved': (state) => submit(state, { type: 'recaptcha' }),
}
