import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'
import { toList } from './route.ts'

export const credentials: On<'credentials'> = {
  ...CONFIRMED_EXIT,
  'credentials.submitted': (state) => {
    const { institution } = state.flow
    if (!institution) return go(state)
    return submit(state, { type: 'credentials', institution_id: institution.institution_id })
  },
  'back.pressed': (state) => (state.flow.session.update_mode ? go(state) : go(toList(state.flow))),
}
