import { createHttpClient } from '@linkflow/core/http'
import { LinkEmbedded } from '@linkflow/react/embedded'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

/** A few banks in your own page, as many as there is room for; a click opens the flow at that bank. */
export function Banks({ token }: { readonly token: string | null }): ReactNode {
  return (
    <div style={{ blockSize: 350 }}>
      <LinkEmbedded token={token} client={client} onSuccess={() => undefined} />
    </div>
  )
}
