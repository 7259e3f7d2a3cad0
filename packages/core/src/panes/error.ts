import { mayPass } from '../error-behaviour.ts'
import { at, resume } from '../state.ts'
import type { On } from './on.ts'
import { confirmExit, go, leave } from './on.ts'

export const error: On<'error'> = {
  'retry.pressed': (state) =>
    mayPass(state.data.error) ? go(resume(state.data.from, state.flow)) : go(state),
  // A repair has no list to go back to: its bank is given.
  'back.pressed': ({ flow }) =>
    flow.session.update_mode
      ? go(at('credentials', flow, { error: null }))
      : go(at('institution-select', flow, null)),
  'exit.requested': confirmExit,
  'exit.forced': leave,
}
