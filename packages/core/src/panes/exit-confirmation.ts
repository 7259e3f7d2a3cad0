import { at, resume, stopOf } from '../state.ts'
import { loading } from './loading.ts'
import { oauth } from './oauth.ts'
import type { On } from './on.ts'
import { go, leave } from './on.ts'
import { toNumbers } from './route.ts'

export const exitConfirmation: On<'exit-confirmation'> = {
  'exit.declined': ({ flow, data }) => go(resume(data.from, flow)),
  'back.pressed': ({ flow, data }) => go(resume(data.from, flow)),
  'exit.confirmed': leave,
  'exit.requested': leave,
  'exit.forced': leave,
  'manual.pressed': (state) => (state.flow.session.numbers ? toNumbers(state.flow) : go(state)),
  // The bank may answer while the question is open: the answer is there if the user stays.
  'session.replied': (state, event) => {
    const { from } = state.data
    const step =
      from.pane === 'loading'
        ? loading['session.replied']?.(at('loading', state.flow, from.data), event)
        : from.pane === 'oauth'
          ? oauth['session.replied']?.(at('oauth', state.flow, from.data), event)
          : undefined
    const next = step?.state
    if (!next || next.flow === state.flow || next.pane === 'created') return go(state)
    if (next.pane === 'closed') return go(next)
    return {
      state: at('exit-confirmation', next.flow, { from: stopOf(next) }),
      effects: step.effects,
    }
  },
}
