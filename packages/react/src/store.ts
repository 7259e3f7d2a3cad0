import type { LinkEvent, LinkState, RunEffect, Secrets, Send } from '@linkflow/core'
import { start, transition } from '@linkflow/core'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'

/** One flow: its state, and the way to tell it what happened. Two flows on a page share nothing. */
export interface LinkStore extends Pick<
  StoreApi<LinkState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  readonly send: Send
}

/**
 * The machine, running. One event is finished, its effects included, before the next is looked at; what an effect
 * sends meanwhile waits its turn.
 *
 * @param from Where to begin. @default a flow that is not open
 */
export function createLinkStore(run: RunEffect, from: LinkState = start().state): LinkStore {
  const { setState, ...readable } = createStore<LinkState>(() => from)
  let waiting: (() => void)[] | null = null
  const step = (event: LinkEvent, secrets: Secrets | undefined): void => {
    const before = readable.getState()
    const { state, effects } = transition(before, event)
    if (state !== before) setState(state, true)
    for (const effect of effects) run(effect, send, secrets)
  }
  const send: Send = (event, secrets) => {
    if (waiting) return void waiting.push(() => step(event, secrets))
    waiting = []
    try {
      step(event, secrets)
      for (const next of waiting) next()
    } finally {
      waiting = null
    }
  }
  return { ...readable, send }
}
