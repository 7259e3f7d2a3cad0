import type { AnswerIntent, LinkEffect, Step } from '../effect.ts'
import type { EventOf, EventType } from '../event.ts'
import { withAttempt } from '../flow.ts'
import type { LinkState, OpenState, Pane, StateIn } from '../state.ts'
import { at, stopOf } from '../state.ts'

/** What a pane accepts. Anything that is not listed changes nothing: double clicks and late replies are normal. */
export type On<P extends Pane> = {
  readonly [T in EventType]?: (state: StateIn<P>, event: EventOf<T>) => Step<LinkState>
}

const NO_EFFECTS: readonly LinkEffect[] = []

export function go(state: LinkState): Step<LinkState> {
  return { state, effects: NO_EFFECTS }
}

/** Sends the answer off and waits for the reply to this attempt. */
export function submit(state: OpenState, answer: AnswerIntent): Step<LinkState> {
  const { flow } = state
  const attempt = flow.attempt + 1
  return {
    state: at('loading', withAttempt(flow, attempt), { from: stopOf(state) }),
    effects: [
      {
        type: 'session.answer',
        link_session_id: flow.session.link_session_id,
        attempt,
        answer,
      },
    ],
  }
}

/** Closes at once (link-contract B): before the credentials pane, or when the host insists. */
export function leave(state: OpenState): Step<LinkState> {
  return go(at('closed', state.flow, { outcome: 'exit' }))
}

/** Asks first: from the credentials pane on. */
export function confirmExit(state: OpenState): Step<LinkState> {
  return go(at('exit-confirmation', state.flow, { from: stopOf(state) }))
}
