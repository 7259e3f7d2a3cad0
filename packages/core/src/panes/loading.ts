import { resume } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go } from './on.ts'
import { receive } from './receive.ts'

export const loading: On<'loading'> = {
  ...CONFIRMED_EXIT,
  'session.replied': (state, { attempt, reply }) =>
    attempt === state.flow.attempt ? receive(state.flow, state.data.from, reply) : go(state),
  'back.pressed': ({ flow, data }) => go(resume(data.from, flow)),
}
