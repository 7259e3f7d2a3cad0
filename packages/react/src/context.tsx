import type { Flow, LinkClient, LinkState, Send } from '@linkflow/core'
import { LinkError } from '@linkflow/core'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Brand } from './customized.ts'
import type { Messages } from './messages/messages.ts'
import type { Slots } from './parts/slot.tsx'
import type { LinkStore } from './store.ts'

/** What every part of the flow can reach. */
export interface LinkContextValue {
  readonly store: LinkStore
  /** Lists and searches institutions; answers go through the store. */
  readonly client: LinkClient
  /** The flow's own cache: the host's provider, if it has one, is left alone. */
  readonly queries: QueryClient
  readonly messages: Messages
  /** How the app shows itself. @default its initials beside the bank's mark */
  readonly brand?: Brand | null | undefined
  /** Components of the host in the place of ours. */
  readonly slots?: Slots | undefined
}

export const LinkContext = createContext<LinkContextValue | null>(null)
export const LinkContextProvider = LinkContext.Provider

/** @throws {LinkError} `missing-provider` outside a flow; React's own stack names the component. */
export function useLinkContext(): LinkContextValue {
  const value = use(LinkContext)
  if (value) return value
  throw nothingToShow('A part of the flow has no flow around it', 'Render it inside <LinkScope>.')
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
  throw nothingToShow(
    'A part of the flow is there before its session',
    'Render it once it is open.',
  )
}

export function useMessages(): Messages {
  return useLinkContext().messages
}

/** What the flow's bank is called in a sentence. */
export function useBankName(): string {
  const { institution } = useFlow()
  const { common } = useMessages()
  return institution?.name ?? common.yourBank
}

/** A part or a pane that is not where it can be. */
export function nothingToShow(what: string, remedy: string): LinkError {
  return new LinkError('missing-provider', `${what}, so it has nothing to show. ${remedy}`)
}
