import { resume } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go } from './on.ts'
import { receive } from './receive.ts'
import { askForPage, toList } from './route.ts'

export const loading: On<'loading'> = {
  ...CONFIRMED_EXIT,
  'session.replied': (state, { attempt, reply }) =>
    attempt === state.flow.attempt ? receive(state.flow, state.data.from, reply) : go(state),
  'back.pressed': ({ flow, data: { from } }) =>
    // After a redirect the bank's page is not known any more: it is asked for again.
    from.pane !== 'oauth' || from.data.page
      ? go(resume(from, flow))
      : flow.institution
        ? askForPage(flow, flow.institution)
        : go(toList(flow)),
}
