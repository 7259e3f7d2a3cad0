import type { LinkState } from '@linkflow/core'
import type { LinkStore } from '@linkflow/react'
import { foreseen } from './standing.ts'

/**
 * The flow's store as the panes of the hidden frame see it: open already, so that the first pane is in the page before
 * it is asked for. `open()` then changes nothing but the frame's visibility.
 */
export function foreseenStore(store: LinkStore): LinkStore {
  let of: LinkState | undefined
  let seen: LinkState | undefined
  const look = (state: LinkState): LinkState => {
    if (state !== of || !seen) {
      of = state
      seen = foreseen(state)
    }
    return seen
  }
  return {
    send: store.send,
    getState: () => look(store.getState()),
    getInitialState: () => look(store.getInitialState()),
    subscribe: (listener) =>
      store.subscribe((state, before) => listener(look(state), foreseen(before))),
  }
}
