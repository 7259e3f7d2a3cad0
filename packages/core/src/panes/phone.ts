import type { On } from './on.ts'
import { FREE_EXIT, submit } from './on.ts'
import { toInstitution } from './route.ts'

/** The phone by which a returning user is known (link-contract K). */
export const phone: On<'phone'> = {
  ...FREE_EXIT,
  'phone.submitted': (state) => submit(state, { type: 'phone' }),
  'phone.skipped': ({ flow }) => toInstitution(flow),
}
