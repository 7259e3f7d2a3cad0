import type { Step } from '../effect.ts'
import { startFlow, withNextAttempt } from '../flow.ts'
import type { Flow, LinkState, Opening, Start } from '../state.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { ask, go } from './on.ts'
import { signIn } from './route.ts'

export const created: On<'created'> = {
  'session.started': ({ data }, { session, request_id }) =>
    begin({ kind: 'started', session, request_id }, data.opening),
  'session.refused': ({ data }, { error, request_id, link_session_id }) =>
    begin({ kind: 'refused', error, request_id, link_session_id }, data.opening),
  'open.requested': (state, { institution = null }) =>
    state.data.opening ? go(state) : begin(state.data.start, { institution }),
  'exit.requested': (state) => go(unqueue(state.data.start)),
  'exit.forced': (state) => go(unqueue(state.data.start)),
}

/** Opens once both are there: the wish to open, and the answer about the token. */
function begin(start: Start | null, opening: Opening | null): Step<LinkState> {
  if (!opening || !start) return go(at('created', null, { start, opening }))
  if (start.kind === 'refused') return go(at('closed', null, { outcome: 'exit' }))
  const { session, request_id } = start
  if (session.oauth_return || session.update_mode)
    return goOn(startFlow(session, request_id, session.institution))
  return go(at('consent', startFlow(session, request_id, opening.institution), { details: false }))
}

/** A session that goes on with something: a sign-in at the bank's page, a micro-deposit, a repair. */
function goOn(flow: Flow): Step<LinkState> {
  const { oauth_return, verification, institution } = flow.session
  if (oauth_return) return comeBack(flow, oauth_return.oauth_state_id)
  return verification || !institution
    ? go(at('deposit-verification', flow, { error: null }))
    : signIn(flow, institution)
}

function comeBack(before: Flow, oauth_state_id: string): Step<LinkState> {
  const flow = withNextAttempt(before)
  const data = { page: null, phase: 'ready' } as const
  return {
    state: at('loading', flow, { from: { pane: 'oauth', data } }),
    effects: [ask(flow, { type: 'oauth-return', oauth_state_id })],
  }
}

/** `exit()` before anything is shown takes the wish to open back. */
function unqueue(start: Start | null): LinkState {
  return at('created', null, { start, opening: null })
}
