import type { DirectoryEntry } from '../directory/index.ts'
import { supports } from '../institutions.ts'
import type { Services } from '../services.ts'
import type { LinkTokenRecord } from '../store/records.ts'
import { publishedFor } from './published.ts'

/**
 * The banks that a session's customization puts on the first list, in its order (link-contract J): those that exist
 * and can be linked. Searching finds all banks all the same.
 * @returns `null` where the list is automatic.
 */
export async function chosenInstitutions(
  token: Pick<
    LinkTokenRecord,
    'link_customization_name' | 'language' | 'country_codes' | 'products'
  >,
  services: Pick<Services, 'store' | 'customizations' | 'institutions'>,
): Promise<readonly DirectoryEntry[] | null> {
  const published = await publishedFor(token, services)
  const ids: unknown = Object(published?.['institution_select']).institutions
  if (!Array.isArray(ids)) return null
  return ids.flatMap((id) => {
    const entry = services.institutions.get(String(id))
    return entry && supports(entry, token) ? [entry] : []
  })
}
