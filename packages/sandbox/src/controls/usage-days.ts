import type { Day } from '../data/day.ts'
import { dayOf } from '../data/day.ts'

/** An Item as the usage counts it. Times: ms since 1970. */
export interface CountedItem {
  /** `null` for one that was never exchanged: it does not count. */
  readonly added_at: number | null
  /** `null` while it is there. */
  readonly removed_at: number | null
  readonly products: readonly string[]
}

/** One day: how many Items there were at its end, and what it brought. */
export interface UsageDay {
  readonly day: Day
  readonly items: number
  readonly added: number
  readonly removed: number
}

/** @param count How many days there are up to today, which is the last. */
export function usageDays(
  items: readonly CountedItem[],
  today: Day,
  count: number,
): readonly UsageDay[] {
  const added = countBy(items, ({ added_at }) => added_at)
  const removed = countBy(items, ({ added_at, removed_at }) => added_at && removed_at)
  const first = today - count + 1
  let total = before(added, first) - before(removed, first)
  return Array.from({ length: count }, (_, index) => {
    const day = first + index
    const [came, went] = [added.get(day) ?? 0, removed.get(day) ?? 0]
    total += came - went
    return { day, items: total, added: came, removed: went }
  })
}

function countBy(
  items: readonly CountedItem[],
  timeOf: (item: CountedItem) => number | null,
): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>()
  for (const item of items) {
    const time = timeOf(item)
    if (time !== null) counts.set(dayOf(time), (counts.get(dayOf(time)) ?? 0) + 1)
  }
  return counts
}

function before(counts: ReadonlyMap<Day, number>, first: Day): number {
  return [...counts].reduce((sum, [day, count]) => (day < first ? sum + count : sum), 0)
}
