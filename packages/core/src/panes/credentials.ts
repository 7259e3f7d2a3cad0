import { at } from '../state.ts'
import type { On } from './on.ts'
import { confirmExit, go, leave, submit } from './on.ts'

export const credentials: On<'credentials'> = {
  'credentials.submitted': (state) => {
    const { institution } = state.flow
    if (!institution) return go(state)
    return submit(state, { type: 'credentials', institution_id: institution.institution_id })
  },
  'back.pressed': (state) =>
    state.flow.session.update_mode ? go(state) : go(at('institution-select', state.flow, null)),
  'exit.requested': confirmExit,
  'exit.forced': leave,
}
