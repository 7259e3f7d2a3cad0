import type { LinkFlow } from '@linkflow/react'
import { useFlowState } from '@linkflow/react'
import type { ReactNode } from 'react'

/** The machine without our panes: draw what you like from its state, and tell it what happened. */
export function OwnScreen({ flow }: { readonly flow: LinkFlow }): ReactNode {
  const state = useFlowState(flow, (current) => current)
  const { send } = flow.store
  switch (state.pane) {
    case 'consent':
      return (
        <button type="button" onClick={() => send({ type: 'consent.accepted' })}>
          Connect to {state.flow.session.client_name}
        </button>
      )
    case 'error':
      return (
        <button type="button" onClick={() => send({ type: 'retry.pressed' })}>
          {state.data.error.error_code}: try again
        </button>
      )
    default:
      return <p>{state.pane}</p>
  }
}
