import { createHttpClient } from '@linkflow/core/http'
import { Link } from '@linkflow/react'
import type { ReactNode } from 'react'
import { useState } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

export function LinkBank({ token }: { readonly token: string | null }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Link a bank account
      </button>
      <Link
        token={token}
        client={client}
        open={open}
        onOpenChange={setOpen}
        onSuccess={(_, { accounts }) => console.log(`${accounts.length} accounts`)}
      />
    </>
  )
}
