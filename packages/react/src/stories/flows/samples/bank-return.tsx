import { createHttpClient } from '@linkflow/core/http'
import { Link } from '@linkflow/react'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

/** The page of your `redirect_uri`, with the very link token that the flow was started with. */
export function BankReturn({ token }: { readonly token: string }): ReactNode {
  return (
    <Link
      open
      token={token}
      client={client}
      start={{ received_redirect_uri: location.href }}
      onSuccess={() => location.assign('/accounts')}
    />
  )
}
