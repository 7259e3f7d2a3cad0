import type { SessionReply } from '../client/link-client.ts'
import { endsSession, mendedOn } from '../error-behaviour.ts'
import { withReply } from '../flow.ts'
import type { Flow, LinkState, Stop } from '../state.ts'
import { at, resume } from '../state.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import { unreachable } from '../unreachable.ts'
import type { On } from './on.ts'
import { confirmExit, go, leave } from './on.ts'

export const loading: On<'loading'> = {
  'session.replied': (state, { attempt, reply }) =>
    attempt === state.flow.attempt ? go(receive(state.flow, state.data.from, reply)) : go(state),
  'back.pressed': ({ flow, data }) => go(resume(data.from, flow)),
  'exit.requested': confirmExit,
  'exit.forced': leave,
}

function receive(before: Flow, from: Stop, reply: SessionReply): LinkState {
  const flow = withReply(before, reply.request_id, reply.kind === 'refused' ? reply.error : null)
  switch (reply.kind) {
    case 'mfa':
      return at('mfa', flow, { challenge: reply.challenge, error: null })
    case 'accounts':
      return at('select-account', flow, { accounts: reply.accounts, error: null })
    case 'connected':
      return at('connected', flow, { item: reply.item })
    case 'refused':
      return refuse(flow, from, reply.error)
    default:
      return unreachable(reply)
  }
}

/** Inline where the user can mend it, the Error pane where they cannot, the end where nobody can (link-contract G.12). */
function refuse(flow: Flow, from: Stop, error: FlowError): LinkState {
  if (endsSession(error)) return at('closed', flow, { outcome: 'exit' })
  switch (mendedOn(error, from)) {
    case 'credentials':
      return at('credentials', flow, { error })
    case 'from':
      return resume(withError(from, error), flow)
    case 'error':
      return at('error', flow, { error, from })
  }
}

function withError(stop: Stop, error: FlowError): Stop {
  switch (stop.pane) {
    case 'mfa':
      return { pane: 'mfa', data: { challenge: stop.data.challenge, error } }
    case 'select-account':
      return { pane: 'select-account', data: { accounts: stop.data.accounts, error } }
    default:
      return stop
  }
}
