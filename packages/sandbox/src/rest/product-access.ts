import { ApiError } from '../errors/api-error.ts'
import { itemError, itemOf } from '../items/item.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'

/**
 * The Item of an access token, for a product that needs its bank; the first request for a product adds it to the Item.
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
  return withProduct(product, item, services)
}

/**
 * The Item with a product that it did not start with added to it.
 * @throws ApiError `PRODUCTS_NOT_SUPPORTED`.
 */
export async function withProduct(
  product: 'auth' | 'identity' | 'transactions',
  item: ItemRecord,
  services: Services,
): Promise<ItemRecord> {
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
