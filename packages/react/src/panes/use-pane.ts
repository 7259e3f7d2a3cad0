import type { OpenPane, StateIn } from '@linkflow/core'
import { LinkError } from '@linkflow/core'
import { useLinkState } from '../context.tsx'

/**
 * The state of the flow in the pane `pane`.
 * @param part The component that asks; it is named in the error when the flow is somewhere else.
 */
export function usePane<P extends OpenPane>(pane: P, part: string): StateIn<P> {
  const state = useLinkState(part, (current) => current)
  if (state.pane === pane) {
    // `state` is the member of the union whose `pane` was just compared; TypeScript does not narrow by a generic.
    return state as StateIn<P>
  }
  throw new LinkError(
    'missing-provider',
    `<${part}> was rendered while the flow shows "${state.pane}", so it has nothing to show. Render it for "${pane}" only, or use <LinkPanes>, which chooses.`,
  )
}
