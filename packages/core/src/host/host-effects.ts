import type { LinkEffect } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { Flow, LinkState } from '../state.ts'
import type { FlowError } from '../vocabulary/error-code.ts'
import { actionEvent } from './action-event.ts'
import { exitStatusOf } from './exit-status-of.ts'
import type { EventContext, HostEvent } from './host-event.ts'
import { terminalEffects } from './terminal-effects.ts'
import { mfaTypeOf, viewOf } from './view-of.ts'

/**
 * What the host hears of one step (link-contract E.2): what the user did, then the error met, then the pane shown,
 * then the end. A pure function of the step, so no pane can forget an event or send one twice.
 */
export function hostEffects(before: LinkState, event: LinkEvent, after: LinkState): LinkEffect[] {
  const effects: LinkEffect[] = []
  const { flow } = after
  if (flow) {
    const context = contextOf(flow)
    const action = actionEvent(before, event, context)
    if (action) effects.push(emit(action))
    if (after.pane !== 'closed') {
      if (before.flow && flow.error && flow.error !== before.flow.error)
        effects.push(emit({ event_name: 'ERROR', ...context, ...errorFields(flow.error) }))
      const view = viewEvent(before, after, context)
      if (view) effects.push(emit(view))
    }
  }
  if (after.pane === 'closed') terminalEffects(before, event, after, exitStatusOf(before), effects)
  return effects
}

export function emit(event: HostEvent): LinkEffect {
  return { type: 'host.emit', event }
}

export function contextOf(flow: Flow): EventContext {
  return {
    link_session_id: flow.session.link_session_id,
    request_id: flow.request_id,
    institution_id: flow.institution?.institution_id ?? null,
    institution_name: flow.institution?.name ?? null,
  }
}

export function errorFields(
  error: FlowError,
): Pick<FlowError, 'error_type' | 'error_code' | 'error_message'> {
  const { error_type, error_code, error_message } = error
  return { error_type, error_code, error_message }
}

/** `OPEN` when the first pane appears, `TRANSITION_VIEW` when another one takes its place. */
function viewEvent(before: LinkState, after: LinkState, context: EventContext): HostEvent | null {
  const view_name = viewOf(after)
  if (before.pane === 'created' && after.flow) {
    const is_update_mode = after.flow.session.update_mode ? 'true' : 'false'
    return { event_name: 'OPEN', ...context, view_name, is_update_mode }
  }
  const mfa_type = mfaTypeOf(after)
  if (!view_name || (view_name === viewOf(before) && mfa_type === mfaTypeOf(before))) return null
  return mfa_type
    ? { event_name: 'TRANSITION_VIEW', ...context, view_name: 'MFA', mfa_type }
    : view_name === 'MFA'
      ? null
      : { event_name: 'TRANSITION_VIEW', ...context, view_name }
}
