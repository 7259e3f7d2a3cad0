import type { LinkClient } from '@linkflow/core'
import { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { LinkContextProvider } from './context.tsx'
import type { LinkFlow } from './link-flow.ts'
import { en } from './messages/en.ts'
import type { LinkAppearance, Look } from './use-look.ts'

/** The look is what `useLook` found; without it the flow speaks English, and nothing is customized. */
export interface LinkScopeProps extends Partial<Look>, Pick<LinkAppearance, 'slots'> {
  readonly flow: LinkFlow
  readonly client: LinkClient
  readonly children: ReactNode
}

/** What the panes of one flow share. Nothing is drawn while the look is loading. */
export function LinkScope({
  flow,
  client,
  messages = en,
  brand,
  slots,
  loading,
  children,
}: LinkScopeProps): ReactNode {
  const [queries] = useState(() => new QueryClient())
  const value = useMemo(
    () => ({ store: flow.store, client, queries, messages, brand, slots }),
    [flow, client, queries, messages, brand, slots],
  )
  return <LinkContextProvider value={value}>{loading ? null : children}</LinkContextProvider>
}
