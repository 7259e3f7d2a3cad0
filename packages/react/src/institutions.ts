import type { FlowError, Institution, InstitutionsReply } from '@linkflow/core'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useFlow, useLinkContext } from './context.tsx'

/** The back end answered, and said no. */
export class InstitutionsRefused extends Error {
  override readonly name = 'InstitutionsRefused'
  readonly error: FlowError

  constructor(error: FlowError) {
    super(error.error_message)
    this.error = error
  }
}

export interface InstitutionsFound {
  /** What these are the results of. While the next search runs, that of the one before. */
  readonly query: string
  readonly institutions: readonly Institution[]
  /** How many there are in all. */
  readonly total: number
  /** Of the first page. */
  readonly request_id: string
}

type Page = Extract<InstitutionsReply, { kind: 'institutions' }> & { readonly query: string }

const PAGE_SIZE = 50
const RETRY_AFTER_MS = 400

/**
 * The institutions of the session that match `query`, in pages of 50; the empty string lists those to show first.
 * The previous results stay while the next load. Must be rendered inside an open flow.
 */
export function useInstitutions(query: string): UseInfiniteQueryResult<InstitutionsFound> {
  const { client, queries } = useLinkContext()
  const { link_session_id } = useFlow().session
  return useInfiniteQuery(
    {
      queryKey: ['linkflow', 'institutions', link_session_id, query] as const,
      queryFn: async ({ pageParam, signal }): Promise<Page> => {
        const request = { link_session_id, query, offset: pageParam, count: PAGE_SIZE }
        const reply = await client.institutions(request, { signal })
        if (reply.kind === 'refused') throw new InstitutionsRefused(reply.error)
        return { ...reply, query }
      },
      initialPageParam: 0,
      getNextPageParam: nextOffset,
      select: ({ pages }) => merge(pages, query),
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      // A refusal is an answer; what never arrived gets a second chance.
      retry: (failures, error) => failures < 1 && !(error instanceof InstitutionsRefused),
      retryDelay: RETRY_AFTER_MS,
      // A client may well answer without a network: the sandbox in the page does.
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    queries,
  )
}

function nextOffset(last: Page, pages: readonly Page[]): number | undefined {
  const shown = pages.reduce((sum, page) => sum + page.institutions.length, 0)
  return last.institutions.length > 0 && shown < last.total ? shown : undefined
}

function merge(pages: readonly Page[], query: string): InstitutionsFound {
  return {
    query: pages[0]?.query ?? query,
    institutions: pages.flatMap((page) => page.institutions),
    total: pages[0]?.total ?? 0,
    request_id: pages[0]?.request_id ?? '',
  }
}
