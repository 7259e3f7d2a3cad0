import { at } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'
import { toList } from './route.ts'

export const mfa: On<'mfa'> = {
  ...CONFIRMED_EXIT,
  'mfa.submitted': (state) => submit(state, { type: 'mfa' }),
  // A challenge that follows account numbers has no sign-in before it.
  'back.pressed': ({ flow }) =>
    go(flow.institution ? at('credentials', flow, { error: null }) : toList(flow)),
}
