import { restoreSnapshot, saveSnapshot } from '@linkflow/core/snapshot'
import type { LinkFlow } from '@linkflow/react'
import { useLinkFlow } from '@linkflow/react'
import { createHttpClient } from '@linkflow/core/http'

const client = createHttpClient({ baseUrl: 'http://localhost:4400' })

/** The flow goes on where it was, after a reload or in another tab. Nothing that was typed is in the text. */
export function useKeptFlow(token: string): LinkFlow | null {
  const kept = sessionStorage.getItem('link')
  return useLinkFlow({
    token,
    client,
    from: kept ? restoreSnapshot(kept) : undefined,
    onSuccess: () => sessionStorage.removeItem('link'),
  })
}

export function keep(flow: LinkFlow): void {
  sessionStorage.setItem('link', saveSnapshot(flow.store.getState()))
}
