import { mayPass } from '../error-behaviour.ts'
import type { Step } from '../effect.ts'
import type { LinkState, StateIn } from '../state.ts'
import { resume } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go } from './on.ts'
import { signIn, toList, toNumbers } from './route.ts'

export const error: On<'error'> = {
  ...CONFIRMED_EXIT,
  'retry.pressed': (state) => {
    const { error: met, from } = state.data
    return mayPass(met, from) ? repeat(state) : go(state)
  },
  'back.pressed': (state) => {
    const { session } = state.flow
    if (!session.update_mode) return go(toList(state.flow))
    // A repair has no list to go back to: its bank is given. A micro-deposit has not even that.
    return session.verification ? go(state) : repeat(state)
  },
  'manual.pressed': (state) => (state.flow.session.numbers ? toNumbers(state.flow) : go(state)),
}

/** The step once more; a sign-in starts anew, for what was typed is gone. */
function repeat({ flow, data: { from } }: StateIn<'error'>): Step<LinkState> {
  if (from.pane !== 'oauth' && from.pane !== 'mfa') return go(resume(from, flow))
  return flow.institution ? signIn(flow, flow.institution) : go(toList(flow))
}
