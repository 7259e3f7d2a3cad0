import type { Day } from './day.ts'
import type { Description } from './purchase.ts'
import { drawn, idFrom, seedOf } from './seed.ts'
import { onDay } from './versions.ts'
import type { Moment, Transaction, Version } from './versions.ts'

/** A payment on a day, and all that may happen to it. */
export interface Payment {
  readonly description: Description
  readonly amount: number
  readonly tipped: boolean
  readonly day: Day
  /** Tells it from every other payment of the same account. */
  readonly key: string
  readonly from: Moment
  /** When it posts. */
  readonly posts: Moment
}

export interface PaidFrom {
  readonly account_id: string
  readonly currency: string
  /** Decides what happens to its payments: the same for every Item of the same login. */
  readonly seed: number
}

const TIP = 1.18
/** Of a hundred card payments: some are cancelled, some post without a match, some are taken back by the bank. */
const FATES = { cancelled: 0.03, unmatched: 0.06, takenBack: 0.07 }
const TAKEN_BACK_AFTER = 7

/**
 * The versions of one payment (the brief on pending transactions): a card payment is pending, then gone, and there is
 * a posted one that names it, with a tip perhaps.
 */
export function versionsOf(payment: Payment, account: PaidFrom): readonly Version[] {
  const posted = postedFrom(payment, account)
  if (!payment.description.card) return [{ transaction: posted, from: payment.from, until: null }]
  const pending: Transaction = {
    ...posted,
    transaction_id: idFrom(`${account.account_id}/${payment.key}/pending`),
    pending: true,
  }
  const first: Version = { transaction: pending, from: payment.from, until: payment.posts }
  const fate = drawn(account.seed ^ seedOf(payment.key), 7)
  if (fate < FATES.cancelled) return [first]
  const matched = fate >= FATES.unmatched
  const takenBack = matched && fate < FATES.takenBack
  const second: Version = {
    transaction: {
      ...posted,
      day: payment.day + 1,
      amount: payment.tipped ? cents(posted.amount * TIP) : posted.amount,
      pending_transaction_id: matched ? pending.transaction_id : null,
    },
    from: payment.posts,
    until: takenBack ? onDay(payment.day + TAKEN_BACK_AFTER) : null,
  }
  return [first, second]
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100
}

function postedFrom({ description, amount, day, key }: Payment, account: PaidFrom): Transaction {
  return {
    description,
    transaction_id: idFrom(`${account.account_id}/${key}`),
    account_id: account.account_id,
    amount,
    currency: account.currency,
    day,
    authorized_day: day,
    pending: false,
    pending_transaction_id: null,
  }
}
