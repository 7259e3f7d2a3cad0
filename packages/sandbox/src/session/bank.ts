import { ApiError } from '../errors/api-error.ts'
import type { DirectoryEntry } from '../directory/index.ts'
import { supports } from '../institutions.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'
import { checkReachable } from './credentials.ts'
import type { OpenSession } from './session.ts'

/** Where the numbers of an account are made sure of by the user (link-contract H.4): Houndstooth Bank. */
const MATCHING_BANKS: ReadonlySet<string> = new Set(['ins_109512'])
/** Whose payments arrive within seconds (link-contract H.4): Windowpane Bank. */
const INSTANT_BANKS: ReadonlySet<string> = new Set(['ins_135858'])

export function matchesNumbers(institution_id: string): boolean {
  return MATCHING_BANKS.has(institution_id)
}

export function paysInstantly({ institution_id }: DirectoryEntry): boolean {
  return INSTANT_BANKS.has(institution_id)
}

/**
 * The bank that is to be signed in to in this session.
 * @throws ApiError `INVALID_INSTITUTION` for an unknown one, one of another country, or, in update mode, another one
 * than the Item's; and whatever makes it unreachable.
 */
export async function bankOf(
  { token }: OpenSession,
  institution_id: string,
  services: Services,
): Promise<{ readonly institution: DirectoryEntry; readonly item: ItemRecord | null }> {
  const institution = services.institutions.get(institution_id)
  const { country_codes, products } = token
  if (!institution || !supports(institution, { products: [], country_codes }))
    throw new ApiError('INVALID_INSTITUTION')
  checkReachable(institution, products)
  const item = await itemToUpdate(token.update_item_id, services)
  if (item && item.institution_id !== institution_id) throw new ApiError('INVALID_INSTITUTION')
  return { institution, item }
}

/**
 * The Item that a session repairs; `null` where it makes a new one.
 * @throws ApiError `ITEM_NOT_FOUND`.
 */
export async function itemToUpdate(
  item_id: string | null,
  { store }: Services,
): Promise<ItemRecord | null> {
  if (item_id === null) return null
  const item = await store.collections.items.get(item_id)
  if (!item) throw new ApiError('ITEM_NOT_FOUND')
  return item
}
