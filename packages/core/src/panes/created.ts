import { startFlow } from '../flow.ts'
import type { LinkState, Start } from '../state.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { go } from './on.ts'

export const created: On<'created'> = {
  'session.started': ({ data }, { session, request_id }) =>
    go(begin({ kind: 'started', session, request_id }, data.opening)),
  'session.refused': ({ data }, { error, request_id, link_session_id }) =>
    go(begin({ kind: 'refused', error, request_id, link_session_id }, data.opening)),
  'open.requested': (state) => (state.data.opening ? go(state) : go(begin(state.data.start, true))),
  'exit.requested': (state) => go(unqueue(state.data.start)),
  'exit.forced': (state) => go(unqueue(state.data.start)),
}

/** Opens once both are there: the wish to open, and the answer about the token. */
function begin(start: Start | null, opening: boolean): LinkState {
  if (!opening || !start) return at('created', null, { start, opening })
  if (start.kind === 'refused') return at('closed', null, { outcome: 'exit' })
  const flow = startFlow(start.session, start.request_id)
  return start.session.update_mode
    ? at('credentials', flow, { error: null })
    : at('consent', flow, null)
}

/** `exit()` before anything is shown takes the wish to open back. */
function unqueue(start: Start | null): LinkState {
  return at('created', null, { start, opening: false })
}
