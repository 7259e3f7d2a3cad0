import { at } from '../state.ts'
import type { On } from './on.ts'
import { FREE_EXIT, go, submit } from './on.ts'
import { toInstitution } from './route.ts'

export const phoneCode: On<'phone-code'> = {
  ...FREE_EXIT,
  'phone-code.submitted': (state) => submit(state, { type: 'otp' }),
  'phone.skipped': ({ flow }) => toInstitution(flow),
  'back.pressed': ({ flow }) => go(at('phone', flow, { error: null })),
}
