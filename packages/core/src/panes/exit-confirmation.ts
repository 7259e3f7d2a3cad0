import type { On } from './on.ts'
import { go, leave } from './on.ts'
import { loading } from './loading.ts'
import { at, resume, stopOf } from '../state.ts'

export const exitConfirmation: On<'exit-confirmation'> = {
  'exit.declined': ({ flow, data }) => go(resume(data.from, flow)),
  'back.pressed': ({ flow, data }) => go(resume(data.from, flow)),
  'exit.confirmed': leave,
  'exit.requested': leave,
  'exit.forced': leave,
  // The bank may answer while the question is open: the answer is there if the user stays.
  'session.replied': (state, event) => {
    const { from } = state.data
    if (from.pane !== 'loading' || event.attempt !== state.flow.attempt) return go(state)
    const reply = loading['session.replied']?.(at('loading', state.flow, from.data), event)
    const next = reply?.state ?? state
    if (next.pane === 'closed' || next.pane === 'created') return go(next)
    return go(at('exit-confirmation', next.flow, { from: stopOf(next) }))
  },
}
