import { z } from '@hono/zod-openapi'
import { endpoint } from '../http/endpoint.ts'
import { text } from '../http/fields.ts'
import { supports, toInstitution } from '../institutions.ts'
import type { InstitutionPage, InstitutionQuery } from '../institutions.ts'
import type { Services } from '../services.ts'
import type { FoundReply } from './replies.ts'
import { institutionsReply } from './schemas.ts'
import { linkSessionId, sessionOf } from './session.ts'

/** `POST /link/session/institutions`: the banks that can be linked in this session, the best match first. */
export const findInstitutions = endpoint({
  path: '/link/session/institutions',
  api: 'session',
  summary: 'List or search the institutions of a session',
  request: z
    .strictObject({
      link_session_id: linkSessionId,
      query: text.openapi({ description: 'Empty for the institutions to show first.' }),
      offset: z.int().min(0).max(1_000_000_000),
      count: z.int().min(1).max(100),
    })
    .openapi('SessionInstitutionsRequest'),
  response: institutionsReply,
  handle: async ({ link_session_id, query, offset, count }, services): Promise<FoundReply> => {
    const { token } = await sessionOf(link_session_id, services)
    const { products, country_codes, routing_number } = token
    const request = { query, offset, count, filter: { products, country_codes } }
    const { institutions, total } =
      routing_number === null || query.trim() !== ''
        ? services.institutions.find(request)
        : matchedFirst(request, routing_number, services)
    return { kind: 'institutions', institutions: institutions.map(toInstitution), total }
  },
})

/** A bank that the host knows by its routing number is listed before all others (link-contract A.2). */
function matchedFirst(
  request: InstitutionQuery,
  routing_number: string,
  { institutions }: Services,
): InstitutionPage {
  const { filter, offset, count } = request
  const matched = institutions.withRoutingNumber(routing_number)
  if (!matched || !supports(matched, filter)) return institutions.find(request)
  const shown = offset === 0 ? [matched] : []
  const others = institutions.find({
    ...request,
    offset: Math.max(0, offset - 1),
    count: count - shown.length,
    filter: { ...filter, except: matched.institution_id },
  })
  return { institutions: [...shown, ...others.institutions], total: others.total + 1 }
}
