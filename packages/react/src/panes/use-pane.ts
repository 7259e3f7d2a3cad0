import type { OpenPane, StateIn } from '@linkflow/core'
import { nothingToShow, useLinkState } from '../context.tsx'

/**
 * The state of the flow in the pane `pane`.
 *
 * @throws {LinkError} `missing-provider` when the flow is in another pane.
 */
export function usePane<P extends OpenPane>(pane: P): StateIn<P> {
  const state = useLinkState((current) => current)
  if (state.pane === pane) {
    // `state` is the member of the union whose `pane` was just compared; TypeScript does not narrow by a generic.
    return state as StateIn<P>
  }
  throw nothingToShow(
    `The pane of "${pane}" is there while the flow is in "${state.pane}"`,
    'Use <LinkPanes>, which chooses.',
  )
}
