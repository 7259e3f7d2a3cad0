import { withSearch } from '../flow.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { FREE_EXIT, go } from './on.ts'
import { choose, toList, toNumbers } from './route.ts'

export const institutionSelect: On<'institution-select'> = {
  ...FREE_EXIT,
  'institution.searched': (state, { query, request_id }) =>
    query === state.flow.query
      ? go(state)
      : go(at('institution-select', withSearch(state.flow, query, request_id), state.data)),
  'institution.selected': ({ flow }, { institution }) => choose(flow, institution),
  'manual.pressed': (state) => (state.flow.session.numbers ? toNumbers(state.flow) : go(state)),
  'back.pressed': (state) => (state.data.blocked ? go(toList(state.flow)) : go(state)),
}
