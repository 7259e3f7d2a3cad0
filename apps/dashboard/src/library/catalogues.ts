import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import type { Messages } from '@linkflow/react'
import { en, loadMessages } from '@linkflow/react'

function catalogueQuery(language: string) {
  return queryOptions({
    queryKey: ['catalogue', language],
    queryFn: () => loadMessages(language),
    staleTime: Infinity,
    networkMode: 'always',
    placeholderData: keepPreviousData,
  })
}

/** The flow's own sentences in a language. English, or the language before it, until they are loaded. */
export function useCatalogue(language: string): Messages {
  const { data = en } = useQuery(catalogueQuery(language))
  return data
}
