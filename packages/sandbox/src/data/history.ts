import type { ItemAccount, ItemRecord } from '../store/records.ts'
import { customVersions } from './custom-history.ts'
import { dayOf, daysOfMonth } from './day.ts'
import type { Day } from './day.ts'
import { habitsOf } from './habits.ts'
import type { Habits } from './habits.ts'
import { cents, versionsOf } from './payments.ts'
import type { PaidFrom, Payment } from './payments.ts'
import type { Occasional, Recurring } from './purchase.ts'
import { drawn, seedOf } from './seed.ts'
import { isShown, onDay, onRefresh } from './versions.ts'
import type { Point, Transaction, Version } from './versions.ts'

/** Two years: as far back as histories go (the brief). */
export const HISTORY_DAYS = 730
/** What the first pull brings (the brief). */
export const INITIAL_DAYS = 30
/** A card payment posts after so many days. */
const PENDING_DAYS = 2

/**
 * The transactions that the bank shows at a point, newest first. A function of the Item and the point: nothing of it
 * is stored, and it is the same in every process.
 */
export function transactionsAt(item: ItemRecord, point: Point): readonly Transaction[] {
  return item.accounts
    .flatMap((account) => accountVersions(item, account, point))
    .filter((version) => isShown(version, point))
    .map((version) => version.transaction)
    .sort(newestFirst)
}

/** The first day that the Item's whole history has. */
export function historyStart(item: ItemRecord): Day {
  return dayOf(item.created_at) - HISTORY_DAYS
}

function accountVersions(
  item: ItemRecord,
  account: ItemAccount,
  { day, since }: Point,
): readonly Version[] {
  const from = historyStart(item)
  if (account.custom) return customVersions(account, account.custom, from, day)
  const habits = habitsOf(item.username, account.subtype)
  const paidFrom = paidFromOf(item, account)
  const payments = [
    ...habits.recurring.flatMap((payment, at) =>
      recurringPayments(payment, at, paidFrom, from, day),
    ),
    ...occasionalPayments(habits, paidFrom, Math.max(from, since - PENDING_DAYS), day),
    ...refreshPayments(habits, paidFrom, item.refreshes ?? []),
  ]
  return payments.flatMap((payment) => versionsOf(payment, paidFrom))
}

/** The same login has the same history in every Item, under other ids. */
function paidFromOf({ institution_id, username }: ItemRecord, account: ItemAccount): PaidFrom {
  return {
    account_id: account.account_id,
    currency: account.currency,
    seed: seedOf(`${institution_id}/${username}/${account.mask}/${account.name}`),
  }
}

function recurringPayments(
  payment: Recurring,
  at: number,
  { seed }: PaidFrom,
  from: Day,
  to: Day,
): readonly Payment[] {
  const { every, amount } = payment
  const days =
    'days' in every
      ? daysApart(every.days, Math.floor(drawn(seed, at) * every.days), from, to)
      : daysOfMonth(every.dayOfMonth, from, to)
  return days.map((day) => ({
    description: payment,
    amount,
    tipped: false,
    day,
    key: `${day}/${at}`,
    ...calendar(day),
  }))
}

/** Counted from 1970, and not from `from`: the same login pays on the same days in every Item. */
function daysApart(step: number, phase: number, from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  const first = from + ((((phase - from) % step) + step) % step)
  for (let day = first; day <= to; day += step) days.push(day)
  return days
}

function occasionalPayments(
  { occasional, perDay }: Habits,
  { seed }: PaidFrom,
  from: Day,
  to: Day,
): readonly Payment[] {
  const payments: Payment[] = []
  if (occasional.length === 0) return payments
  for (let day = from; day <= to; day += 1) {
    if (drawn(seed, day * 4) >= perDay) continue
    const kind = occasional[Math.floor(drawn(seed, day * 4 + 1) * occasional.length)]
    if (!kind) continue
    const amount = amountOf(kind, drawn(seed, day * 4 + 2))
    payments.push({ ...purchase(kind, amount, day), key: String(day), ...calendar(day) })
  }
  return payments
}

/** Each `/transactions/refresh` finds one new purchase; the next one finds it posted. */
function refreshPayments(
  { occasional }: Habits,
  { seed }: PaidFrom,
  refreshes: readonly Day[],
): readonly Payment[] {
  return refreshes.flatMap((day, at) => {
    const kind = occasional[Math.floor(drawn(seed, -4 * at - 1) * occasional.length)]
    if (!kind) return []
    const amount = amountOf(kind, drawn(seed, -4 * at - 2))
    return {
      ...purchase(kind, amount, day),
      key: `refresh/${at}`,
      from: onRefresh(at + 1),
      posts: { day: day + PENDING_DAYS, refreshes: at + 2 },
    }
  })
}

function purchase(kind: Occasional, amount: number, day: Day) {
  return { description: kind, amount, tipped: kind.tipped, day }
}

function amountOf({ least, most }: Occasional, chance: number): number {
  return cents(least + chance * (most - least))
}

function calendar(day: Day): Pick<Payment, 'from' | 'posts'> {
  return { from: onDay(day), posts: onDay(day + PENDING_DAYS) }
}

function newestFirst(one: Transaction, other: Transaction): number {
  return other.day - one.day || (one.transaction_id < other.transaction_id ? -1 : 1)
}
