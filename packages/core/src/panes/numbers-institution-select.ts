import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'
import { choose } from './route.ts'

/** The bank that the numbers name can be signed in to: faster than waiting for a deposit. */
export const numbersInstitutionSelect: On<'numbers-institution-select'> = {
  ...CONFIRMED_EXIT,
  'institution.selected': ({ flow }, { institution }) => choose(flow, institution),
  'manual.pressed': (state) =>
    state.data.optional ? submit(state, { type: 'numbers-kept' }) : go(state),
}
