import type { ReactElement } from 'react'
import { useMessages } from '../context.tsx'

/** `••0000`, which a screen reader says as "ending in 0000". */
export function Mask({ mask }: { readonly mask: string }): ReactElement {
  const { accounts } = useMessages()
  return (
    <span data-part="mask">
      <bdi aria-hidden="true">••{mask}</bdi>
      <span data-part="spoken">{accounts.endingIn(mask)}</span>
    </span>
  )
}
