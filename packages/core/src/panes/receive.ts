import type { SessionReply } from '../client/link-client.ts'
import type { Step } from '../effect.ts'
import { endsSession, mendedOn } from '../error-behaviour.ts'
import { withError } from '../flow.ts'
import type { Flow, LinkState, Stop } from '../state.ts'
import { at, resume } from '../state.ts'
import { go } from './on.ts'
import { toInstitution } from './route.ts'
import { unreachable } from '../unreachable.ts'
import type { FlowError } from '../vocabulary/error-code.ts'

/** Where a reply leads. `from` is the pane that asked. */
export function receive(before: Flow, from: Stop, reply: SessionReply): Step<LinkState> {
  const flow = withError(before, reply.request_id, reply.kind === 'refused' ? reply.error : null)
  // A phone that knows no bank goes on as if there were none.
  if (reply.kind === 'saved' && reply.institutions.length === 0) return toInstitution(flow)
  return go(next(flow, from, reply))
}

function next(flow: Flow, from: Stop, reply: SessionReply): LinkState {
  switch (reply.kind) {
    case 'mfa':
      return at('mfa', flow, { challenge: reply.challenge, error: null })
    case 'recaptcha':
      return at('recaptcha', flow, null)
    case 'accounts':
      return at('select-account', flow, { accounts: reply.accounts, error: null })
    case 'oauth': {
      const { url, oauth_state_id } = reply
      return at('oauth', flow, { page: { url, oauth_state_id }, phase: 'ready' })
    }
    case 'numbers':
      return at('numbers', flow, { routing_number: null, account: reply.account, error: null })
    case 'reroute': {
      const { institutions, optional } = reply
      return at('numbers-institution-select', flow, { institutions, optional })
    }
    case 'otp':
      return at('phone-code', flow, { error: null })
    case 'saved':
      return at('saved-institution-select', flow, { institutions: reply.institutions })
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
  const mended = mendedOn(error, from)
  if (mended === 'credentials' && flow.institution) return at('credentials', flow, { error })
  const stop = mended === 'from' ? inline(from, error) : null
  return stop ? resume(stop, flow) : at('error', flow, { error, from })
}

/** The pane with the error on it; `null` for a pane that has no place for one. */
function inline(stop: Stop, error: FlowError): Stop | null {
  switch (stop.pane) {
    case 'credentials':
    case 'phone':
    case 'phone-code':
    case 'deposit-verification':
      return { pane: stop.pane, data: { error } }
    case 'mfa':
      return { pane: 'mfa', data: { challenge: stop.data.challenge, error } }
    case 'select-account':
      return { pane: 'select-account', data: { accounts: stop.data.accounts, error } }
    case 'numbers': {
      const { routing_number, account } = stop.data
      return { pane: 'numbers', data: { routing_number, account, error } }
    }
    default:
      return null
  }
}
