import { at } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'

export const mfa: On<'mfa'> = {
  ...CONFIRMED_EXIT,
  'mfa.submitted': (state) => submit(state, { type: 'mfa' }),
  'back.pressed': ({ flow }) => go(at('credentials', flow, { error: null })),
}
