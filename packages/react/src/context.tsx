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

/** @param part The component that asks, named in the error when it stands outside a provider. */
export function useLinkContext(part: string): LinkContextValue {
  const value = use(LinkContext)
  if (value) return value
  throw new LinkError(
    'missing-provider',
    `<${part}> found no Link flow around it, so it cannot know what to show. Render it inside <LinkProvider>.`,
  )
}

/** Selects from the state. Return a primitive or a stored object, never a fresh one. */
export function useLinkState<T>(part: string, select: (state: LinkState) => T): T {
  return useStore(useLinkContext(part).store, select)
}

export function useSend(part: string): Send {
  return useLinkContext(part).store.send
}

/** The flow of the open pane; throws outside an open flow. */
export function useFlow(part: string): Flow {
  const flow = useLinkState(part, (state) => state.flow)
  if (flow) return flow
  throw new LinkError(
    'missing-provider',
    `<${part}> was rendered before the session had started, so there is nothing to show. Render it only while the flow is open.`,
  )
}

export function useMessages(part: string): Messages {
  return useLinkContext(part).messages
}
