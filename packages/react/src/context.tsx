import type { Flow, LinkClient, LinkState, Send } from '@linkflow/core'
import { LinkError } from '@linkflow/core'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Messages } from './messages/messages.ts'
import type { LinkStore } from './store.ts'

/** What every part of the flow can reach. */
export interface LinkContextValue {
  readonly store: LinkStore
  /** Lists and searches institutions; answers go through the store. */
  readonly client: LinkClient
  /** The flow's own cache: the host's provider, if it has one, is left alone. */
  readonly queries: QueryClient
  readonly messages: Messages
}

const LinkContext = createContext<LinkContextValue | null>(null)
export const LinkContextProvider = LinkContext.Provider

/** @throws {LinkError} `missing-provider` outside a flow; React's own stack names the component. */
export function useLinkContext(): LinkContextValue {
  const value = use(LinkContext)
  if (value) return value
  throw new LinkError(
    'missing-provider',
    'A part of the flow has no flow around it, so it has nothing to show. Render it inside <LinkScope>.',
  )
}

/** Selects from the state. Return a primitive or a stored object, never a fresh one. */
export function useLinkState<T>(select: (state: LinkState) => T): T {
  return useStore(useLinkContext().store, select)
}

export function useSend(): Send {
  return useLinkContext().store.send
}

/** The flow of the open pane; throws outside an open flow. */
export function useFlow(): Flow {
  const flow = useLinkState((state) => state.flow)
  if (flow) return flow
  throw new LinkError(
    'missing-provider',
    'A part of the flow was rendered before the session started, so it has nothing to show. Render it while the flow is open.',
  )
}

export function useMessages(): Messages {
  return useLinkContext().messages
}
