import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'

/** What is remembered of an Item that is gone: for the usage, and nothing of the user's. Times: ms since 1970. */
export interface RemovedItemRecord {
  /** The `item_id`. */
  readonly id: string
  readonly added_at: number
  readonly removed_at: number
  readonly products: readonly string[]
}

/** Removes an Item. @returns Whether it was there. */
export async function removeStoredItem(
  { id }: Pick<ItemRecord, 'id'>,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<boolean> {
  return store.transaction(async ({ items, removedItems }) => {
    const item = await items.get(id)
    if (!item || !(await items.delete(id))) return false
    // One that was never exchanged was never counted.
    if (item.exchanged_at === null) return true
    const { exchanged_at: added_at, products } = item
    await removedItems.put({ id, added_at, removed_at: clock.now(), products })
    return true
  })
}
