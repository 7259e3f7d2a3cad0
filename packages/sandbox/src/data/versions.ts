import type { Day } from './day.ts'
import type { Description } from './purchase.ts'

/** A transaction as it is for some time. Positive amounts leave the account, in major units. */
export interface Transaction {
  readonly description: Description
  readonly transaction_id: string
  readonly account_id: string
  readonly amount: number
  readonly currency: string
  readonly day: Day
  readonly authorized_day: Day
  readonly pending: boolean
  readonly pending_transaction_id: string | null
}

/** What decides which transactions there are: the calendar, and how often the app asked for a refresh. */
export interface Point {
  readonly day: Day
  readonly refreshes: number
  /** The first day of the history that has been fetched: the last 30 days come first, then two years. */
  readonly since: Day
}

/** Reached on a day, or with a refresh, whichever comes first. */
export interface Moment {
  readonly day: Day
  readonly refreshes: number
}

/** A transaction with the time in which the bank shows it. */
export interface Version {
  readonly transaction: Transaction
  readonly from: Moment
  readonly until: Moment | null
}

/** A moment that only the calendar reaches. */
export function onDay(day: Day): Moment {
  return { day, refreshes: Infinity }
}

/** A moment that only a refresh reaches. */
export function onRefresh(refreshes: number): Moment {
  return { day: Infinity, refreshes }
}

/** Whether a bank shows it at this point. */
export function isShown({ transaction, from, until }: Version, point: Point): boolean {
  return (
    transaction.day >= point.since &&
    reached(point, from) &&
    (until === null || !reached(point, until))
  )
}

function reached(point: Point, moment: Moment): boolean {
  return point.day >= moment.day || point.refreshes >= moment.refreshes
}
