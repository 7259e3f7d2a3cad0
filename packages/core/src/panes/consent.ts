import { at } from '../state.ts'
import type { On } from './on.ts'
import { FREE_EXIT, go } from './on.ts'
import { afterConsent } from './route.ts'

export const consent: On<'consent'> = {
  ...FREE_EXIT,
  'consent.accepted': ({ flow }) => afterConsent(flow),
  'data-types.viewed': (state) =>
    state.data.details || !state.flow.session.data_use
      ? go(state)
      : go(at('consent', state.flow, { details: true })),
  'back.pressed': (state) =>
    state.data.details ? go(at('consent', state.flow, { details: false })) : go(state),
}
