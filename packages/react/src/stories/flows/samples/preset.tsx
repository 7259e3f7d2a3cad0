import { createHttpClient } from '@linkflow/core/http'
import { Link } from '@linkflow/react'
import { PRESETS } from '@linkflow/theme'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })
const plum = PRESETS.find(({ id }) => id === 'plum')

export function LinkInPlum({ token }: { readonly token: string }): ReactNode {
  return (
    <Link
      open
      token={token}
      client={client}
      theme={plum?.appearance}
      colorScheme="system"
      onSuccess={() => undefined}
    />
  )
}
