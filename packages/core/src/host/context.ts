import type { LinkEffect } from '../effect.ts'
import type { Flow } from '../state.ts'
import type { EventName } from '../vocabulary/event-name.ts'
import type { DetailsOf, EventContext, HostEvent } from './host-event.ts'

export function contextOf(flow: Flow): EventContext {
  const { institution } = flow
  return {
    link_session_id: flow.session.link_session_id,
    request_id: flow.request_id,
    institution_id: institution && institution.institution_id,
    institution_name: institution && institution.name,
  }
}

/** Writes down what the host will hear. */
export type Tell = <N extends EventName>(event_name: N, details: DetailsOf<N>) => void

export function telling(effects: LinkEffect[], context: EventContext): Tell {
  return (event_name, details) => {
    // True by `DetailsOf`: the name says which details there are.
    const event = { event_name, context, details } as HostEvent
    effects.push({ type: 'host.emit', event })
  }
}
