import type { LinkClient } from '@linkflow/core'
import type { ReactNode } from 'react'
import { createContext, use, useCallback, useMemo, useState } from 'react'
import { LinkDialog } from './link-dialog.tsx'
import type { LinkFlow } from './link-flow.ts'
import type { LinkAppearance } from './use-look.ts'

export interface LinkProviderProps extends LinkAppearance {
  /** Your back end; `createHttpClient({ baseUrl })` for one that serves the Link session API. */
  readonly client: LinkClient
  readonly children?: ReactNode
}

interface ProviderValue {
  readonly client: LinkClient
  /** Shows the flow's dialog for as long as the caller keeps it registered. Returns the way to stop. */
  readonly show: (flow: LinkFlow) => () => void
}

const ProviderContext = createContext<ProviderValue | null>(null)

/** Gives `useLink` its client, and shows the dialog of whichever flow is open. Once, near the root of your app. */
export function LinkProvider({ client, children, ...appearance }: LinkProviderProps): ReactNode {
  const [flows, setFlows] = useState<readonly LinkFlow[]>([])
  const show = useCallback((flow: LinkFlow) => {
    setFlows((before) => [...before, flow])
    return () => setFlows((before) => before.filter((other) => other !== flow))
  }, [])
  const value = useMemo(() => ({ client, show }), [client, show])
  return (
    <ProviderContext value={value}>
      {children}
      {flows.map((flow, index) => (
        <LinkDialog key={index} flow={flow} client={client} {...appearance} />
      ))}
    </ProviderContext>
  )
}

export function useProvider(): ProviderValue | null {
  return use(ProviderContext)
}
