import { createHttpClient } from '@linkflow/core/http'
import { LinkProvider, loadMessages } from '@linkflow/react'
import type { ReactNode } from 'react'
import { use } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })
const french = loadMessages('fr')

/** The link token's `language` decides by itself; this is for an app that wants to decide. */
export function InFrench({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <LinkProvider client={client} messages={use(french)}>
      {children}
    </LinkProvider>
  )
}
