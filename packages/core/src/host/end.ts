import type { LinkedItem } from '../client/link-client.ts'
import type { LinkEffect } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { Flow, LinkState, StateIn } from '../state.ts'
import type { ExitStatus } from '../vocabulary/exit-status.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import { contextOf, telling } from './context.ts'
import { exitStatusOf } from './exit-status-of.ts'
import type { EventContext } from './host-event.ts'

/** The end, once: `HANDOFF` and `onSuccess`, or `EXIT` and `onExit` (link-contract M 52, M 58). */
export function tellEnd(
  before: LinkState,
  event: LinkEvent,
  { flow, data }: StateIn<'closed'>,
  effects: LinkEffect[],
): void {
  if (before.pane === 'created') return refuse(before, event, effects)
  if (!flow || before.pane === 'closed') return
  if (data.outcome === 'exit')
    return exit(contextOf(flow), flow.error, exitStatusOf(before), effects)
  const connected = before.pane === 'connected'
  if (connected) telling(effects, contextOf(flow))('HANDOFF', null)
  effects.push(success(flow, connected ? before.data.item : null))
}

/** The session could not start: no pane was shown, and the host is told why. */
function refuse(before: StateIn<'created'>, event: LinkEvent, effects: LinkEffect[]): void {
  const refusal = event.type === 'session.refused' ? event : before.data.start
  if (!refusal || !('error' in refusal)) return
  const { link_session_id, request_id, error } = refusal
  const context = { link_session_id, request_id, institution_id: null, institution_name: null }
  exit(context, error, null, effects)
}

function exit(
  context: EventContext,
  error: FlowError | null,
  status: ExitStatus | null,
  effects: LinkEffect[],
): void {
  const { link_session_id, request_id, institution_id, institution_name: name } = context
  telling(effects, context)('EXIT', {
    exit_status: status,
    ...(error && {
      error_type: error.error_type,
      error_code: error.error_code,
      error_message: error.error_message,
    }),
  })
  const institution = institution_id && name ? { name, institution_id } : null
  effects.push({
    type: 'host.exit',
    error,
    metadata: { institution, status, link_session_id, request_id },
  })
}

/** A multi-Item session hands its tokens over by webhook: the callback is empty (link-contract C.1). */
function success({ session }: Flow, linked: LinkedItem | null): LinkEffect {
  const item = session.multi_item ? null : linked
  const accounts = item?.accounts ?? []
  const account = (session.account_selection === 'one' && accounts[0]) || null
  const public_token = item?.public_token ?? null
  return {
    type: 'host.success',
    public_token,
    metadata: {
      institution: item?.institution ?? null,
      accounts,
      account,
      account_id: account && account.id,
      public_token,
      link_session_id: session.link_session_id,
      transfer_status: null,
    },
  }
}
