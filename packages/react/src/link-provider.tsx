import type { LinkClient } from '@linkflow/core'
import type { ReactNode } from 'react'
import { createContext, use, useCallback, useMemo, useState } from 'react'
import { LinkDialog } from './link-dialog.tsx'
import type { LinkFlow } from './link-flow.ts'
import type { LinkAppearance } from './use-look.ts'
import { uuid } from './uuid.ts'

export interface LinkProviderProps extends LinkAppearance {
  /** Your back end; `createHttpClient({ baseUrl })` for one that serves the Link session API. */
  readonly client: LinkClient
  readonly children?: ReactNode
}

/** Its key lasts as long as the flow is shown: an open dialog is not rebuilt when another flow of the page goes. */
interface Shown {
  readonly key: string
  readonly flow: LinkFlow
  readonly client: LinkClient
}

interface ProviderValue {
  readonly client: LinkClient
  /** Shows the flow's dialog for as long as the caller keeps it registered. Returns the way to stop. */
  readonly show: (flow: LinkFlow, client: LinkClient) => () => void
}

const ProviderContext = createContext<ProviderValue | null>(null)

/** Gives `useLink` its client, and shows the dialog of whichever flow is open. Once, near the root of your app. */
export function LinkProvider({ client, children, ...appearance }: LinkProviderProps): ReactNode {
  const [shown, setShown] = useState<readonly Shown[]>([])
  const show = useCallback<ProviderValue['show']>((flow, own) => {
    const entry = { key: uuid(), flow, client: own }
    setShown((before) => [...before, entry])
    return () => setShown((before) => before.filter((other) => other !== entry))
  }, [])
  const value = useMemo(() => ({ client, show }), [client, show])
  return (
    <ProviderContext value={value}>
      {children}
      {shown.map(({ key, ...of }) => (
        <LinkDialog key={key} {...of} {...appearance} />
      ))}
    </ProviderContext>
  )
}

export function useProvider(): ProviderValue | null {
  return use(ProviderContext)
}
