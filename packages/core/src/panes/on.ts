import type { AnswerIntent, LinkEffect, Step } from '../effect.ts'
import type { EventOf, EventType } from '../event.ts'
import { withNextAttempt } from '../flow.ts'
import type { Flow, LinkState, OpenState, Pane, StateIn } from '../state.ts'
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
  const flow = withNextAttempt(state.flow)
  return {
    state: at('loading', flow, { from: stopOf(state) }),
    effects: [ask(flow, answer)],
  }
}

export function ask(flow: Flow, answer: AnswerIntent): LinkEffect {
  const { link_session_id } = flow.session
  return { type: 'session.answer', link_session_id, attempt: flow.attempt, answer }
}

/** Closes at once (link-contract B). A session that has linked a bank already ends in success. */
export function leave({ flow }: OpenState): Step<LinkState> {
  return go(at('closed', flow, { outcome: flow.linked > 0 ? 'success' : 'exit' }))
}

/** Asks first: from the credentials pane on. */
export function confirmExit(state: OpenState): Step<LinkState> {
  return go(at('exit-confirmation', state.flow, { from: stopOf(state) }))
}

type Exits = Readonly<
  Record<'exit.requested' | 'exit.forced', (state: OpenState) => Step<LinkState>>
>

/** The ways out that a pane has before anything is at stake. */
export const FREE_EXIT: Exits = { 'exit.requested': leave, 'exit.forced': leave }

/** The ways out from the credentials pane on. */
export const CONFIRMED_EXIT: Exits = { 'exit.requested': confirmExit, 'exit.forced': leave }
