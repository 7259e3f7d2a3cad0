import type { Institution } from '../client/institution.ts'
import type { Step } from '../effect.ts'
import { withInstitution, withSearch } from '../flow.ts'
import type { Flow, LinkState } from '../state.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { go, leave } from './on.ts'

export const institutionSelect: On<'institution-select'> = {
  'institution.searched': (state, { query, request_id }) =>
    query === state.flow.query
      ? go(state)
      : go(at('institution-select', withSearch(state.flow, query, request_id), null)),
  'institution.selected': ({ flow }, { institution }) => choose(flow, institution),
  'exit.requested': leave,
  'exit.forced': leave,
}

/** Where the choice of an institution leads. */
export function choose(flow: Flow, institution: Institution): Step<LinkState> {
  return go(at('credentials', withInstitution(flow, institution), { error: null }))
}
