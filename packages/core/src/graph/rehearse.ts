import type { LinkEffect } from '../effect.ts'
import type { LinkEvent } from '../event.ts'
import type { SessionReply } from '../client/link-client.ts'
import type { LinkState } from '../state.ts'
import { start, transition } from '../transition.ts'

/** An event, or what the back end replies to the submission that is on its way. */
export type Cue = LinkEvent | { readonly type: 'reply'; readonly reply: SessionReply }

export interface Rehearsal {
  readonly state: LinkState
  /** Each host event and callback, in order, as one line: `TRANSITION_VIEW(MFA code)`, `onExit(requires_code)`. */
  readonly heard: readonly string[]
  readonly effects: readonly LinkEffect[]
}

/** Plays the cues from a flow that is not open, and writes down what the host hears. */
export function rehearse(cues: readonly Cue[], from: LinkState = start().state): Rehearsal {
  let state = from
  const effects: LinkEffect[] = []
  for (const cue of cues) {
    const event: LinkEvent =
      cue.type === 'reply'
        ? { type: 'session.replied', attempt: state.flow?.attempt ?? 0, reply: cue.reply }
        : cue
    const step = transition(state, event)
    state = step.state
    effects.push(...step.effects)
  }
  return { state, effects, heard: effects.flatMap(lineOf) }
}

function lineOf(effect: LinkEffect): readonly string[] {
  switch (effect.type) {
    case 'host.emit': {
      const details = [
        'view_name',
        'mfa_type',
        'error_code',
        'exit_status',
        'institution_search_query',
      ]
        .map((key) => Object.entries(effect.event).find(([name]) => name === key)?.[1])
        .filter((value) => value !== undefined && value !== null)
      const { event_name } = effect.event
      return [details.length > 0 ? `${event_name}(${details.join(' ')})` : event_name]
    }
    case 'host.success':
      return [`onSuccess(${effect.metadata.accounts.length})`]
    case 'host.exit':
      return [
        `onExit(${[effect.metadata.status, effect.error?.error_code].filter(Boolean).join(' ')})`,
      ]
    case 'session.start':
    case 'session.answer':
      return []
  }
}
