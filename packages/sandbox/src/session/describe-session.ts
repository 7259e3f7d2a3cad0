import type { Institution, LinkSession } from '@linkflow/core'
import { publishedFor } from '../customizations/published.ts'
import { ApiError } from '../errors/api-error.ts'
import { supports } from '../institutions.ts'
import { pendingDeposit } from '../items/verification.ts'
import type { Services } from '../services.ts'
import type { ItemRecord, LinkTokenRecord, SessionRecord } from '../store/records.ts'
import { shownName } from './client-name.ts'
import { dataUseOf } from './data-use.ts'
import { takesNumbers } from './numbers.ts'
import { offeredInstitution } from './offered-institution.ts'

export interface DescribedSession {
  readonly session: SessionRecord
  readonly token: LinkTokenRecord
  /** The Item to repair. */
  readonly item: ItemRecord | null
  /** The bank given up front. In update mode it is the Item's, whatever is given. */
  readonly institution_id: string | null
}

/**
 * A session as the flow sees it.
 * @throws ApiError `INVALID_INSTITUTION` when the bank given up front is unknown, or none of the session's countries.
 */
export async function describeSession(
  of: DescribedSession,
  services: Services,
): Promise<LinkSession> {
  const { session, token, item } = of
  const numbers = takesNumbers(token)
  return {
    link_session_id: session.id,
    client_name: shownName(token.client_name),
    language: token.language,
    country_codes: token.country_codes,
    products: token.products,
    update_mode: item !== null,
    institution: startingPoint(of, services),
    matched_institution_id: matchedInstitution(token, services),
    account_selection: token.account_selection,
    numbers,
    auth_type_select: numbers && token.auth?.['auth_type_select_enabled'] === true,
    verification: item && pendingDeposit(item, services.clock.now()),
    multi_item: token.multi_item,
    remember_me: token.remember_me,
    data_use: item ? null : dataUseOf(token),
    appearance_mode: token.appearance_mode,
    customization: await publishedFor(token, services),
    redirect_uri: token.redirect_uri,
    oauth_return: null,
  }
}

function startingPoint(
  { token, item, institution_id }: DescribedSession,
  { institutions }: Services,
): Institution | null {
  if (item) {
    const entry = item.institution_id === null ? null : institutions.get(item.institution_id)
    return entry && offeredInstitution(entry, token)
  }
  if (institution_id === null) return null
  const entry = institutions.get(institution_id)
  if (!entry || !supports(entry, { products: [], country_codes: token.country_codes }))
    throw new ApiError('INVALID_INSTITUTION')
  return offeredInstitution(entry, token)
}

function matchedInstitution(
  { routing_number, products, country_codes }: LinkTokenRecord,
  { institutions }: Services,
): string | null {
  const entry = routing_number === null ? null : institutions.withRoutingNumber(routing_number)
  return entry && supports(entry, { products, country_codes }) ? entry.institution_id : null
}
