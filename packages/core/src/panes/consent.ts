import { at } from '../state.ts'
import { choose } from './institution-select.ts'
import type { On } from './on.ts'
import { go, leave } from './on.ts'

export const consent: On<'consent'> = {
  'consent.accepted': ({ flow }) =>
    flow.session.institution
      ? choose(flow, flow.session.institution)
      : go(at('institution-select', flow, null)),
  'exit.requested': leave,
  'exit.forced': leave,
}
