import type { Institution } from '@linkflow/core'
import type { DirectoryEntry } from '../directory/index.ts'
import { toInstitution } from '../institutions.ts'
import type { LinkTokenRecord } from '../store/records.ts'

/** A bank as a session shows it: `FILTERED` where it lacks a product that the session asks for (link-contract E.2.12). */
export function offeredInstitution(
  entry: DirectoryEntry,
  token: Pick<LinkTokenRecord, 'products'>,
): Institution {
  const institution = toInstitution(entry)
  const offered: readonly string[] = entry.products
  const lacks = token.products.some((product) => !offered.includes(product))
  const usable = institution.status === 'HEALTHY' || institution.status === 'DEGRADED'
  return {
    ...institution,
    status: lacks && usable ? 'FILTERED' : institution.status,
    portals: entry.portals.map((portal) => offeredInstitution(portal, token)),
  }
}
