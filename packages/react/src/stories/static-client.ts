import type {
  Institution,
  InstitutionsReply,
  InstitutionsRequest,
  LinkClient,
} from '@linkflow/core'
import { errorOf, INSTITUTIONS } from './fixtures.ts'

/** How the institution list of a story behaves. */
export type Directory = readonly Institution[] | 'loading' | 'failing'

/** A client that knows its institutions by heart. Sessions and answers are for other tests. */
export function createStaticClient(directory: Directory = INSTITUTIONS): LinkClient {
  return {
    institutions: async (request) => {
      if (directory === 'loading') return new Promise(() => undefined)
      if (directory === 'failing') return refused
      return find(directory, request)
    },
    start: async () => refused,
    answer: async () => refused,
  }
}

const refused = {
  kind: 'refused',
  request_id: 'refused',
  error: errorOf('INTERNAL_SERVER_ERROR'),
} as const

/** The banks of the fixtures by routing number (link-contract H.4). */
const ROUTING_NUMBERS: Readonly<Record<string, string>> = {
  '110000000': 'ins_109508',
  '021000021': 'ins_109512',
}

function find(all: readonly Institution[], request: InstitutionsRequest): InstitutionsReply {
  const query = request.query.toLowerCase()
  const found = all.filter(
    ({ name, institution_id }) =>
      name.toLowerCase().includes(query) || ROUTING_NUMBERS[query] === institution_id,
  )
  return {
    kind: 'institutions',
    request_id: `search ${query}`,
    institutions: found.slice(request.offset, request.offset + request.count),
    total: found.length,
  }
}
