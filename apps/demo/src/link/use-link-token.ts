import { useQuery } from '@tanstack/react-query'
import type { ApiError } from '../linked-bank.ts'
import type { TokenOptions } from '../options/demo-options.ts'
import { createLinkToken, RowanError } from '../rowan-api.ts'

/** Tokens live four hours (link-contract A.2); an older one than this is replaced when the user comes back. */
const FRESH = 3 * 60 * 60 * 1000

export interface LinkToken {
  /** `null` while there is none. */
  readonly token: string | null
  /** Asks again, or waits for the answer that is on its way. Resolves to what went wrong. */
  readonly retry: () => Promise<ApiError | null>
}

/**
 * Fetches a token ahead of its use, so that Link opens at once.
 * @param round Counts sessions: each needs a token of its own.
 * @param inUse While Link is open its token stays: a new one would end the session.
 */
export function useLinkToken(options: TokenOptions, round: number, inUse: boolean): LinkToken {
  const { products, countries, language, customization, accounts, scheme } = options
  const asked: TokenOptions = {
    products,
    countries,
    language,
    customization,
    accounts,
    scheme,
  }
  const query = useQuery({
    queryKey: ['link-token', round, asked],
    queryFn: () => createLinkToken(asked),
    enabled: !inUse,
    staleTime: FRESH,
    retry: false,
    gcTime: 0,
  })
  return {
    token: query.data ?? null,
    retry: async () => {
      const { error } = await query.refetch({ cancelRefetch: false })
      return error && RowanError.detailOf(error)
    },
  }
}
