import { createHttpClient } from '@linkflow/core/http'
import { LinkProvider, useLink } from '@linkflow/react'
import type { ReactNode } from 'react'
import '@linkflow/react/styles.css'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

export function App({ token }: { readonly token: string | null }): ReactNode {
  return (
    <LinkProvider client={client}>
      <LinkBank token={token} />
    </LinkProvider>
  )
}

function LinkBank({ token }: { readonly token: string | null }): ReactNode {
  const { open, ready } = useLink({
    token,
    onSuccess: (public_token) => void save(public_token),
  })
  return (
    <button type="button" disabled={!ready} onClick={open}>
      Link a bank account
    </button>
  )
}

/** Your server exchanges it for an access token. */
function save(public_token: string | null): Promise<Response> {
  return fetch('/api/items', { method: 'POST', body: JSON.stringify({ public_token }) })
}
