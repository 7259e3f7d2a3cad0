import type { On } from './on.ts'
import { FREE_EXIT, go } from './on.ts'
import { toList, toNumbers } from './route.ts'

export const authTypeSelect: On<'auth-type-select'> = {
  ...FREE_EXIT,
  'auth-type.selected': ({ flow }, { auth_type }) =>
    auth_type === 'manual' ? toNumbers(flow) : go(toList(flow)),
}
