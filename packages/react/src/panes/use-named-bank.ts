import type { Institution } from '@linkflow/core'
import { isRoutingNumber } from '@linkflow/core'
import { useQuery } from '@tanstack/react-query'
import { useFlow, useLinkContext } from '../context.tsx'

/** The bank that a routing number names; `null` while it is none, and where the back end knows no bank by it. */
export function useNamedBank(routingNumber: string): Institution | null {
  const { client, queries } = useLinkContext()
  const { link_session_id } = useFlow().session
  const { data = null } = useQuery(
    {
      queryKey: ['linkflow', 'routing-number', link_session_id, routingNumber],
      queryFn: async ({ signal }) => {
        const request = { link_session_id, query: routingNumber, offset: 0, count: 1 }
        const reply = await client.institutions(request, { signal })
        return reply.kind === 'institutions' ? (reply.institutions[0] ?? null) : null
      },
      enabled: isRoutingNumber(routingNumber),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      networkMode: 'always',
    },
    queries,
  )
  return data
}
