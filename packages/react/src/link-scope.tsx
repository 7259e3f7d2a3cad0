import type { LinkClient } from '@linkflow/core'
import { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { LinkContextProvider } from './context.tsx'
import type { LinkFlow } from './link-flow.ts'
import { en } from './messages/en.ts'
import type { Messages } from './messages/messages.ts'

export interface LinkScopeProps {
  /** @default English; `useLook` finds what the session asks for. */
  readonly messages?: Messages | undefined
  readonly flow: LinkFlow
  readonly client: LinkClient
  readonly children: ReactNode
}

/** What the panes of one flow share. */
export function LinkScope({ flow, client, messages = en, children }: LinkScopeProps): ReactNode {
  const [queries] = useState(() => new QueryClient())
  const value = useMemo(
    () => ({ store: flow.store, client, queries, messages }),
    [flow, client, queries, messages],
  )
  return <LinkContextProvider value={value}>{children}</LinkContextProvider>
}
