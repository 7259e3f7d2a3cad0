import { at } from '../state.ts'
import type { On } from './on.ts'
import { confirmExit, go, leave, submit } from './on.ts'

export const mfa: On<'mfa'> = {
  'mfa.submitted': (state) => submit(state, { type: 'mfa' }),
  'back.pressed': ({ flow }) => go(at('credentials', flow, { error: null })),
  'exit.requested': confirmExit,
  'exit.forced': leave,
}
