import type { ItemRecord } from '../store/records.ts'
import { dayOf } from './day.ts'
import { HISTORY_DAYS, INITIAL_DAYS } from './history.ts'
import type { Point } from './versions.ts'

/** How long the two pulls take. The brief says up to minutes; a sandbox keeps nobody waiting that long. */
export const INITIAL_PULL = 1000
export const HISTORICAL_PULL = 3000

/** How far the pull of an Item's transactions is, in the words of `/transactions/sync`. */
export type PullStatus = 'NOT_READY' | 'INITIAL_UPDATE_COMPLETE' | 'HISTORICAL_UPDATE_COMPLETE'

export function pullStatus(item: ItemRecord, now: number): PullStatus {
  if (item.transactions_since === undefined) return 'NOT_READY'
  const waited = now - item.transactions_since
  if (waited >= HISTORICAL_PULL) return 'HISTORICAL_UPDATE_COMPLETE'
  return waited >= INITIAL_PULL ? 'INITIAL_UPDATE_COMPLETE' : 'NOT_READY'
}

/** What has been pulled by now: the last 30 days, then two years. `null` while there is nothing yet. */
export function pulledAt(item: ItemRecord, now: number): Point | null {
  const status = pullStatus(item, now)
  if (status === 'NOT_READY') return null
  const days = status === 'INITIAL_UPDATE_COMPLETE' ? INITIAL_DAYS : HISTORY_DAYS
  return {
    day: dayOf(now),
    refreshes: item.refreshes?.length ?? 0,
    since: dayOf(item.created_at) - Math.min(days, item.history_days ?? HISTORY_DAYS),
  }
}
