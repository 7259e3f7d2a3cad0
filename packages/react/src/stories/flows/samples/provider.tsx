import { createHttpClient } from '@linkflow/core/http'
import { LinkProvider } from '@linkflow/react'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

export function Providers({ children }: { readonly children: ReactNode }): ReactNode {
  return <LinkProvider client={client}>{children}</LinkProvider>
}
