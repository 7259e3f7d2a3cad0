import type { AnswerIntent, LinkEffect } from '../effect.ts'
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
  /** What the back end was asked, in order. */
  readonly asked: readonly AnswerIntent[]
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
  return { state, effects, heard: effects.flatMap(lineOf), asked: effects.flatMap(answerOf) }
}

function answerOf(effect: LinkEffect): readonly AnswerIntent[] {
  return effect.type === 'session.answer' ? [effect.answer] : []
}

const DETAILS = [
  'view_name',
  'view_variant',
  'mfa_type',
  'error_code',
  'exit_status',
  'institution_search_query',
  'selection',
  'match_reason',
  'routing_number',
  'account_number_mask',
  'brand_name',
]

function lineOf(effect: LinkEffect): readonly string[] {
  switch (effect.type) {
    case 'host.emit': {
      const event = new Map<string, string | null>(Object.entries(effect.event.details ?? {}))
      const details = DETAILS.map((key) => event.get(key)).filter(Boolean)
      const { event_name } = effect.event
      return [details.length > 0 ? `${event_name}(${details.join(' ')})` : event_name]
    }
    case 'host.success':
      return [`onSuccess(${effect.metadata.accounts.length})`]
    case 'host.exit': {
      const { error, metadata } = effect
      return [`onExit(${[metadata.status, error?.error_code].filter(Boolean).join(' ')})`]
    }
    default:
      return []
  }
}
