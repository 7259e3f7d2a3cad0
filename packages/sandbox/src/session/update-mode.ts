import { ApiError } from '../errors/api-error.ts'
import { itemError } from '../items/item.ts'
import { pendingDeposit } from '../items/verification.ts'
import type { Services } from '../services.ts'
import type { ItemRecord, LinkTokenRecord } from '../store/records.ts'
import { itemToUpdate } from './bank.ts'
import { checkNotFailed } from './deposit.ts'

/**
 * The Item that a session opens in update mode; `null` where it makes a new one.
 * @throws ApiError `ITEM_NO_ERROR` when there is nothing to repair and nothing else to change (link-contract M 56), or
 * `TOO_MANY_VERIFICATION_ATTEMPTS` when its micro-deposit is lost.
 */
export async function updatedItem(
  token: LinkTokenRecord,
  services: Services,
): Promise<ItemRecord | null> {
  const item = await itemToUpdate(token.update_item_id, services)
  if (!item) return null
  const now = services.clock.now()
  checkNotFailed(item, now)
  if (pendingDeposit(item, now)) return item
  const asks =
    token.update_account_selection || token.update_reauthorization || asksForConsent(token, item)
  if (itemError(item, now) === null && (!asks || item.institution_id === null))
    throw new ApiError('ITEM_NO_ERROR')
  return item
}

/** Products beyond those that the user has agreed to. */
function asksForConsent(
  { products, additional_consented_products }: LinkTokenRecord,
  { consented_products }: ItemRecord,
): boolean {
  return [...products, ...additional_consented_products].some(
    (product) => !consented_products.includes(product),
  )
}
