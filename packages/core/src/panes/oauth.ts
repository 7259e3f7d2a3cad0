import type { Step } from '../effect.ts'
import { withError } from '../flow.ts'
import type { LinkState, StateIn } from '../state.ts'
import { at, stopOf } from '../state.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'
import { receive } from './receive.ts'
import { toList } from './route.ts'

/** Sign-in at the bank's own page (link-contract E.2.8). */
export const oauth: On<'oauth'> = {
  ...CONFIRMED_EXIT,
  'session.replied': (state, { attempt, reply }) =>
    state.data.phase === 'asking' && attempt === state.flow.attempt
      ? receive(state.flow, stopOf(state), reply)
      : go(state),
  'oauth.opened': (state) => {
    const { page } = state.data
    if (!page) return go(state)
    const redirectable = state.flow.session.redirect_uri !== null
    return {
      state: at('oauth', state.flow, { page, phase: 'waiting' }),
      effects: [{ type: 'oauth.open', ...page, redirectable }],
    }
  },
  'oauth.blocked': (state) => whileWaiting(state, 'blocked'),
  'oauth.closed': (state) => whileWaiting(state, 'ready'),
  // The bank's page may have been opened again by hand, so it may come back in any phase; twice it does not.
  'oauth.returned': (state, { oauth_state_id }) =>
    state.data.page?.oauth_state_id === oauth_state_id
      ? submit(state, { type: 'oauth-return', oauth_state_id })
      : go(state),
  'oauth.timed-out': (state) => {
    if (state.data.phase !== 'waiting') return go(state)
    const flow = withError(state.flow, state.flow.request_id, TIMED_OUT)
    const { page } = state.data
    const from = stopOf(at('oauth', flow, { page, phase: 'ready' }))
    return go(at('error', flow, { error: TIMED_OUT, from }))
  },
  'back.pressed': (state) => (state.flow.session.update_mode ? go(state) : go(toList(state.flow))),
}

/** Nobody but the flow can see that the bank's page was open for too long, so it is the flow that says so (G.2). */
const TIMED_OUT: FlowError = {
  error_type: 'ITEM_ERROR',
  error_code: 'USER_INPUT_TIMEOUT',
  error_message: 'user must retry this operation',
  display_message: 'The application timed out waiting for user input',
}

function whileWaiting(state: StateIn<'oauth'>, phase: 'ready' | 'blocked'): Step<LinkState> {
  return state.data.phase === 'waiting'
    ? go(at('oauth', state.flow, { page: state.data.page, phase }))
    : go(state)
}
