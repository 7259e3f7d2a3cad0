import type { ItemRecord } from '../store/records.ts'
import { transactionsAt } from './history.ts'
import type { Point, Transaction } from './versions.ts'

/** What a bank shows at one point and did not, or did otherwise, at another. */
export interface Changes {
  /** Oldest first. */
  readonly added: readonly Transaction[]
  readonly modified: readonly Transaction[]
  readonly removed: readonly Transaction[]
}

/** @param before `null` for a bank that has shown nothing yet. */
export function changesBetween(item: ItemRecord, before: Point | null, after: Point): Changes {
  const old = before ? transactionsAt(item, before) : []
  const now = transactionsAt(item, after)
  const known = new Map(old.map((one) => [one.transaction_id, one]))
  const shown = new Set(now.map((one) => one.transaction_id))
  const isOtherwise = (one: Transaction) => {
    const was = known.get(one.transaction_id)
    return (
      was !== undefined &&
      (was.amount !== one.amount || was.description.name !== one.description.name)
    )
  }
  return {
    added: now.filter((one) => !known.has(one.transaction_id)).reverse(),
    modified: now.filter(isOtherwise),
    removed: old.filter((one) => !shown.has(one.transaction_id)),
  }
}
