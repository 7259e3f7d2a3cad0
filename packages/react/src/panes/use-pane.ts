import type { OpenPane, StateIn } from '@linkflow/core'
import { LinkError } from '@linkflow/core'
import { useLinkState } from '../context.tsx'

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
  throw new LinkError(
    'missing-provider',
    `The pane of "${pane}" was rendered while the flow shows "${state.pane}", so it has nothing to show. Use <LinkPanes>, which chooses.`,
  )
}
