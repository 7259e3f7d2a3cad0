import { COUNTRIES } from '@linkflow/theme'
import { keepPreviousData, queryOptions, useQueries } from '@tanstack/react-query'
import { callApi } from '../api/call-api.ts'

/** A bank as the editor and the preview show it. */
export interface Bank {
  readonly institution_id: string
  readonly name: string
  readonly country_codes: readonly string[]
  readonly primary_color?: string | null
  readonly logo?: string | null
}

const OPTIONS = { include_optional_metadata: true }

/** @param query A name, or a part of one. */
export function bankSearchQuery(query: string, country_codes: readonly string[]) {
  return queryOptions({
    queryKey: ['bank search', query, country_codes],
    queryFn: async () => {
      const request = { query, country_codes, products: null, options: OPTIONS }
      const { institutions } = await callApi('institutions/search', request)
      // The API's own schema describes the list.
      return institutions as readonly Bank[]
    },
    enabled: query !== '',
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  })
}

function bankQuery(institution_id: string) {
  return queryOptions({
    queryKey: ['bank', institution_id],
    queryFn: async () => {
      const request = { institution_id, country_codes: COUNTRIES, options: OPTIONS }
      const { institution } = await callApi('institutions/get_by_id', request)
      // The API's own schema describes it.
      return institution as Bank
    },
    staleTime: Infinity,
    retry: false,
  })
}

/** The banks with these ids, as far as the API knows them. */
export function useBanks(ids: readonly string[]): readonly Bank[] {
  return useQueries({
    queries: ids.map(bankQuery),
    combine: known,
  })
}

function known(results: readonly { readonly data: Bank | undefined }[]): readonly Bank[] {
  return results.flatMap(({ data }) => data ?? [])
}
