import { withInstitution } from '../flow.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { FREE_EXIT, go } from './on.ts'
import { toInstitution } from './route.ts'

export const savedInstitutionSelect: On<'saved-institution-select'> = {
  ...FREE_EXIT,
  'saved-institution.selected': (state, { institution_id }) => {
    const { institutions } = state.data
    const saved = institutions.find((known) => known.institution.institution_id === institution_id)
    if (!saved) return go(state)
    const flow = withInstitution(state.flow, saved.institution)
    return go(at('saved-account-select', flow, { institutions, institution_id }))
  },
  'new-institution.pressed': ({ flow }) => toInstitution(flow),
}
