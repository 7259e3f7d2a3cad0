import { createHttpClient } from '@linkflow/core/http'
import type { Messages } from '@linkflow/react'
import { Link, en } from '@linkflow/react'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

const messages: Messages = {
  ...en,
  consent: { ...en.consent, submit: 'Let’s go' },
  connected: { ...en.connected, shared: (count) => `${count} in your budget now` },
}

export function LinkInOurWords({ token }: { readonly token: string }): ReactNode {
  return <Link open token={token} client={client} messages={messages} onSuccess={() => undefined} />
}
