import { createHttpClient } from '@linkflow/core/http'
import { LinkInline } from '@linkflow/react'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

export function ConnectStep({ token }: { readonly token: string | null }): ReactNode {
  return (
    <LinkInline
      token={token}
      client={client}
      className="onboarding-step"
      onSuccess={() => console.log('linked')}
      onExit={(error, { status }) => console.log(error?.error_code ?? status)}
    />
  )
}
