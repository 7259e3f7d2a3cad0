import type { Institution, LinkClient } from '@linkflow/core'
import { BANK_DOWN } from './sample-data.ts'
import type { BankList } from './scene.ts'

/** A client that knows these banks and nothing else: a still picture asks for no more. */
export function createSampleClient(banks: readonly Institution[], list: BankList): LinkClient {
  const refused = { kind: 'refused', request_id: 'preview', error: BANK_DOWN } as const
  return {
    start: async () => refused,
    answer: async () => refused,
    institutions: async ({ query, offset, count }) => {
      if (list === 'failing') return refused
      if (list === 'loading') return new Promise(() => undefined)
      const found = banks.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
      return {
        kind: 'institutions',
        request_id: `preview ${query}`,
        institutions: found.slice(offset, offset + count),
        total: found.length,
      }
    },
  }
}
