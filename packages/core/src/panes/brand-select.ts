import { withInstitution } from '../flow.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { FREE_EXIT, go } from './on.ts'
import { isBlocked, signIn, toList } from './route.ts'

/** The sign-in portals of one brand. */
export const brandSelect: On<'brand-select'> = {
  ...FREE_EXIT,
  'institution.selected': ({ flow, data: { brand } }, { institution }) => {
    const chosen = withInstitution(flow, institution)
    return isBlocked(institution)
      ? go(at('brand-select', chosen, { brand, blocked: institution }))
      : signIn(chosen, institution)
  },
  'back.pressed': ({ flow, data: { brand, blocked } }) =>
    blocked ? go(at('brand-select', flow, { brand, blocked: null })) : go(toList(flow)),
}
