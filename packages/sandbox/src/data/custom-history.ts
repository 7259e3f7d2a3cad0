import type { ItemAccount } from '../store/records.ts'
import type { CustomAccount } from './custom-user.ts'
import { dayOfIsoDate, daysOfMonth } from './day.ts'
import type { Day } from './day.ts'
import { transfer } from './purchase.ts'
import { idFrom } from './seed.ts'
import { onDay } from './versions.ts'
import type { Transaction, Version } from './versions.ts'

/** The transactions that `user_custom` listed, and the monthly payments that it asked for (link-contract H.7). */
export function customVersions(
  account: ItemAccount,
  custom: CustomAccount,
  from: Day,
  to: Day,
): readonly Version[] {
  const listed = (custom.transactions ?? []).flatMap((one, at) => listedVersions(account, one, at))
  return [...listed, ...inflowVersions(account, custom, from, to)]
}

type Listed = NonNullable<CustomAccount['transactions']>[number]

/** Pending from the day of the payment until it posts. */
function listedVersions(account: ItemAccount, listed: Listed, at: number): readonly Version[] {
  const transacted = dayOfIsoDate(listed.date_transacted)
  const posted = Math.max(transacted, dayOfIsoDate(listed.date_posted))
  const transaction: Transaction = {
    description: transfer(listed.description, 'GENERAL_SERVICES/OTHER_GENERAL_SERVICES'),
    transaction_id: idFrom(`${account.account_id}/custom/${at}`),
    account_id: account.account_id,
    amount: listed.amount,
    currency: listed.currency ?? account.currency,
    day: posted,
    authorized_day: transacted,
    pending: false,
    pending_transaction_id: null,
  }
  if (posted === transacted) return [{ transaction, from: onDay(posted), until: null }]
  const pending: Transaction = {
    ...transaction,
    transaction_id: idFrom(`${account.account_id}/custom/${at}/pending`),
    day: transacted,
    pending: true,
  }
  return [
    { transaction: pending, from: onDay(transacted), until: onDay(posted) },
    {
      transaction: { ...transaction, pending_transaction_id: pending.transaction_id },
      from: onDay(posted),
      until: null,
    },
  ]
}

/** What comes in each month: income, or a payment of what is owed. A month without anything to pay has none. */
function inflowVersions(
  account: ItemAccount,
  custom: CustomAccount,
  from: Day,
  to: Day,
): readonly Version[] {
  const { inflow_model: inflow } = custom
  if (!inflow || inflow.type === 'none') return []
  const description = descriptionOf(inflow)
  return daysOfMonth(inflow.payment_day_of_month ?? 1, from, to).flatMap((day) => {
    const amount = inflowOn(day, inflow, custom)
    if (amount <= 0) return []
    const transaction: Transaction = {
      description,
      transaction_id: idFrom(`${account.account_id}/income/${day}`),
      account_id: account.account_id,
      amount: -amount,
      currency: account.currency,
      day,
      authorized_day: day,
      pending: false,
      pending_transaction_id: null,
    }
    return { transaction, from: onDay(day), until: null }
  })
}

type Inflow = NonNullable<CustomAccount['inflow_model']>

function descriptionOf({ type, transaction_name }: Inflow): Transaction['description'] {
  return type === 'monthly-income'
    ? transfer(transaction_name ?? 'INCOME', 'INCOME/WAGES')
    : transfer(transaction_name ?? 'PAYMENT', 'LOAN_PAYMENTS/OTHER_PAYMENT')
}

function inflowOn(day: Day, inflow: Inflow, custom: CustomAccount): number {
  switch (inflow.type) {
    case 'none':
      return 0
    case 'monthly-income':
      return Math.abs(inflow.income_amount ?? 0)
    case 'monthly-balance-payment':
      return statementOf(day, inflow.statement_day_of_month ?? 1, custom)
    case 'monthly-interest-only-payment':
      return interestOf(custom)
  }
}

/** What was spent in the month that the last statement before this day is about. */
function statementOf(
  day: Day,
  statement_day_of_month: number,
  { transactions = [] }: CustomAccount,
): number {
  const statements = daysOfMonth(statement_day_of_month, day - 92, day)
  const [before = -Infinity, last = -Infinity] = statements.slice(-2)
  const spent = transactions
    .filter(({ date_posted }) => {
      const posted = dayOfIsoDate(date_posted)
      return posted > before && posted <= last
    })
    .reduce((sum, { amount }) => sum + amount, 0)
  return Math.round(spent * 100) / 100
}

/** A twelfth of a year's interest on what the account began with. */
function interestOf({ starting_balance = 0, liability = {} }: CustomAccount): number {
  const rate = liability.purchase_apr ?? liability.nominal_apr ?? 0
  return Math.round((starting_balance * rate) / 12) / 100
}
