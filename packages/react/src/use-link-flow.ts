import type { Delivery, LinkClient, LinkState, StartRequest } from '@linkflow/core'
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { LinkCallbacks, LinkFlow } from './link-flow.ts'
import { createLinkFlow } from './link-flow.ts'

export interface LinkOptions extends LinkCallbacks {
  /** The link token; `null` while you fetch it. A new one makes a new session. */
  readonly token: string | null
  readonly client: LinkClient
  /** @default 'live' */
  readonly eventDelivery?: Delivery | undefined
  /** What else is known at the start: where the bank sent the user back to, a bank to start at. Read when the session is created. */
  readonly start?: Omit<StartRequest, 'token' | 'classic'> | undefined
  /** A restored state to go on from. Read when the session is created. */
  readonly from?: LinkState | undefined
}

/** The flow of a token: created when the token is there, replaced when it changes, destroyed on unmount. */
export function useLinkFlow(options: LinkOptions): LinkFlow | null {
  const { token, client, eventDelivery } = options
  const latest = useRef(options)
  useLayoutEffect(() => {
    latest.current = options
  })
  const [flow, setFlow] = useState<LinkFlow | null>(null)
  useEffect(() => {
    if (!token) return
    const created = createLinkFlow({
      start: { token, ...latest.current.start },
      client,
      eventDelivery,
      from: latest.current.from,
      callbacks: () => latest.current,
    })
    const stop = onceLoaded(created, () => latest.current.onLoad?.())
    setFlow(created)
    return () => {
      stop()
      // The host replaces a session that may be on the screen: it ends as `exit({ force: true })` ends it (M 20).
      created.exit({ force: true })
      created.destroy()
      setFlow(null)
    }
  }, [token, client, eventDelivery])
  return flow
}

const NEVER: LinkState = { pane: 'created', flow: null, data: { start: null, opening: null } }
const subscribeToNothing = () => () => {}
const never = (): LinkState => NEVER

/** The flow's state; that of a flow that is not open while there is none. */
export function useFlowState<T>(flow: LinkFlow | null, select: (state: LinkState) => T): T {
  const state = useSyncExternalStore(
    flow ? flow.store.subscribe : subscribeToNothing,
    flow ? flow.store.getState : never,
    never,
  )
  return select(state)
}

function onceLoaded(flow: LinkFlow, loaded: () => void): () => void {
  const stop = flow.store.subscribe((state) => {
    if (state.pane === 'created' && !state.data.start) return
    stop()
    loaded()
  })
  return stop
}
