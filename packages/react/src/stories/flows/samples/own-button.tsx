import { createHttpClient } from '@linkflow/core/http'
import type { PartProps, Slots } from '@linkflow/react'
import { Link } from '@linkflow/react'
import type { ReactNode } from 'react'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

function Title({ children }: PartProps['Title']): ReactNode {
  return <h2 className="our-title">{children}</h2>
}

/** Outside the component: a new object would be new elements. */
const slots: Slots = { Title }

export function LinkWithOurTitle({ token }: { readonly token: string }): ReactNode {
  return <Link open token={token} client={client} slots={slots} onSuccess={() => undefined} />
}
