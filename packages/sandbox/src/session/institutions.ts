import { z } from '@hono/zod-openapi'
import type { DirectoryEntry } from '../directory/index.ts'
import { chosenInstitutions } from '../customizations/chosen-institutions.ts'
import { endpoint } from '../http/endpoint.ts'
import { text } from '../http/fields.ts'
import { supports } from '../institutions.ts'
import type { InstitutionPage, InstitutionQuery } from '../institutions.ts'
import type { Services } from '../services.ts'
import type { LinkTokenRecord } from '../store/records.ts'
import { offeredInstitution } from './offered-institution.ts'
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
      query: text.openapi({
        description: 'Empty for the institutions to show first. Nine digits are a routing number.',
      }),
      offset: z.int().min(0).max(1_000_000_000),
      count: z.int().min(1).max(200),
    })
    .openapi('SessionInstitutionsRequest'),
  response: institutionsReply,
  handle: async ({ link_session_id, query, offset, count }, services): Promise<FoundReply> => {
    const { token } = await sessionOf(link_session_id, services)
    const { products, country_codes } = token
    const request = { query, offset, count, filter: { products, country_codes } }
    const first = listedFirst(query.trim(), token, services)
    const chosen = first || query.trim() ? null : await chosenInstitutions(token, services)
    if (chosen) return pageOf(chosen, token, { offset, count })
    const { institutions, total } = first
      ? withFirst(request, first, services)
      : services.institutions.find(request)
    return {
      kind: 'institutions',
      institutions: institutions.map((entry) => offeredInstitution(entry, token)),
      total,
    }
  },
})

/**
 * The bank to list before all others: that of the token's routing number when nothing was typed (link-contract A.2),
 * that of a routing number that was typed, or the one that was named in full and lacks a product: so that its user
 * learns why it is not there.
 */
function listedFirst(
  typed: string,
  { routing_number, products, country_codes }: LinkTokenRecord,
  { institutions }: Services,
): DirectoryEntry | null {
  if (typed === '') {
    const matched = routing_number === null ? null : institutions.withRoutingNumber(routing_number)
    return matched && supports(matched, { products, country_codes }) ? matched : null
  }
  const anyProduct = { products: [], country_codes }
  if (/^\d{9}$/.test(typed)) {
    const named = institutions.withRoutingNumber(typed)
    return named && supports(named, anyProduct) ? named : null
  }
  const named = institutions
    .find({ query: typed, offset: 0, count: 5, filter: anyProduct })
    .institutions.find(({ name }) => name.toLowerCase() === typed.toLowerCase())
  return named && !supports(named, { products, country_codes }) ? named : null
}

function withFirst(
  request: InstitutionQuery,
  first: DirectoryEntry,
  { institutions }: Services,
): InstitutionPage {
  const { filter, offset, count } = request
  const shown = offset === 0 ? [first] : []
  const others = institutions.find({
    ...request,
    offset: Math.max(0, offset - 1),
    count: count - shown.length,
    filter: { ...filter, except: first.institution_id },
  })
  return { institutions: [...shown, ...others.institutions], total: others.total + 1 }
}

/** The list of a customization, in its order (link-contract J). */
function pageOf(
  chosen: readonly DirectoryEntry[],
  token: LinkTokenRecord,
  { offset, count }: { readonly offset: number; readonly count: number },
): FoundReply {
  return {
    kind: 'institutions',
    institutions: chosen
      .slice(offset, offset + count)
      .map((entry) => offeredInstitution(entry, token)),
    total: chosen.length,
  }
}
