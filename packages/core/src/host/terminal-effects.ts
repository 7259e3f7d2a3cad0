import type { LinkEffect } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { Flow, LinkState, StateIn } from '../state.ts'
import type { LinkedItem } from '../client/link-client.ts'
import type { ExitStatus } from '../vocabulary/exit-status.ts'
import type { EventContext, ExitMetadata, SuccessMetadata } from './host-event.ts'
import { contextOf, emit, errorFields } from './host-effects.ts'
import type { FlowError } from '../vocabulary/error-code.ts'

/** The end, once: `HANDOFF` and `onSuccess`, or `EXIT` and `onExit` (link-contract M 52, M 58). */
export function terminalEffects(
  before: LinkState,
  event: LinkEvent,
  after: StateIn<'closed'>,
  status: ExitStatus | null,
  effects: LinkEffect[],
): void {
  if (before.pane === 'created') return endBeforeOpen(before, event, effects)
  if (!after.flow) return
  const context = contextOf(after.flow)
  if (before.pane === 'connected') {
    effects.push(emit({ event_name: 'HANDOFF', ...context }))
    effects.push(success(after.flow, before.data.item))
  } else exit(context, after.flow.error, status, effects)
}

/** The session could not start: no pane was shown, and the host is told why. */
function endBeforeOpen(before: StateIn<'created'>, event: LinkEvent, effects: LinkEffect[]): void {
  const refusal = event.type === 'session.refused' ? event : before.data.start
  if (!refusal || !('error' in refusal)) return
  const { link_session_id, request_id } = refusal
  const context = { link_session_id, request_id, institution_id: null, institution_name: null }
  exit(context, refusal.error, null, effects)
}

function exit(
  context: EventContext,
  error: FlowError | null,
  exit_status: ExitStatus | null,
  effects: LinkEffect[],
): void {
  const { link_session_id, request_id, institution_id, institution_name } = context
  const metadata: ExitMetadata = {
    institution:
      institution_id !== null && institution_name !== null
        ? { name: institution_name, institution_id }
        : null,
    status: exit_status,
    link_session_id,
    request_id,
  }
  effects.push(
    emit({ event_name: 'EXIT', ...context, exit_status, ...(error ? errorFields(error) : null) }),
    { type: 'host.exit', error, metadata },
  )
}

function success(flow: Flow, item: LinkedItem): LinkEffect {
  const only = flow.session.account_selection === 'one' ? (item.accounts[0] ?? null) : null
  const metadata: SuccessMetadata = {
    institution: item.institution,
    accounts: item.accounts,
    account: only,
    account_id: only && only.id,
    public_token: item.public_token,
    link_session_id: flow.session.link_session_id,
    transfer_status: null,
  }
  return { type: 'host.success', public_token: item.public_token, metadata }
}
