import { ApiError } from '../errors/api-error.ts'
import { itemError, itemOf } from '../items/item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'

/**
 * The Item of an access token, for a product that needs its bank.
 * A product that the Item did not start with is added to it, as the first request for it does.
 * @throws ApiError `INVALID_ACCESS_TOKEN`, `ITEM_LOGIN_REQUIRED`, or `PRODUCTS_NOT_SUPPORTED`.
 */
export async function itemFor(
  product: 'auth' | 'identity' | 'transactions',
  access_token: string,
  services: Services,
): Promise<ItemRecord> {
  const item = await itemOf(access_token, services)
  const error = itemError(item, services.clock.now())
  if (error) throw error
  if (item.products.includes(product)) return item
  const bank = item.institution_id === null ? null : services.institutions.get(item.institution_id)
  if (!bank?.products.includes(product))
    throw new ApiError(
      'PRODUCTS_NOT_SUPPORTED',
      `the following products are not supported by this institution: ${JSON.stringify([product])}`,
    )
  const added = await services.store.collections.items.update(item.id, (current) => ({
    ...current,
    products: [...new Set([...current.products, product])],
    consented_products: [...new Set([...current.consented_products, product])],
  }))
  if (!added) throw new ApiError('INVALID_ACCESS_TOKEN')
  return added
}

/** The country of the Item's bank and the others that it serves. */
export function countriesOf(item: ItemRecord, { institutions }: Services): readonly string[] {
  const bank = item.institution_id === null ? null : institutions.get(item.institution_id)
  return bank?.country_codes ?? ['US']
}
