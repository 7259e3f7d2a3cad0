import { useLink } from '@linkflow/react'
import type { ReactNode } from 'react'

/** Update mode: your server made this token with the `access_token` of the connection. */
export function Repair({ token }: { readonly token: string | null }): ReactNode {
  const { open, ready } = useLink({
    token,
    // Nothing to exchange: the access token you have works again.
    onSuccess: () => location.reload(),
  })
  return (
    <button type="button" disabled={!ready} onClick={open}>
      Sign in to your bank again
    </button>
  )
}
