import type { ItemAccount } from '../store/records.ts'
import type { CustomAccount } from './custom-user.ts'
import { dayOfIsoDate, daysOfMonth } from './day.ts'
import type { Day } from './day.ts'
import { transfer } from './purchase.ts'
import { idFrom } from './seed.ts'
import { onDay } from './versions.ts'
import type { Transaction, Version } from './versions.ts'

/** The transactions that `user_custom` listed, and the income that it asked for (link-contract H.7). */
export function customVersions(
  account: ItemAccount,
  custom: CustomAccount,
  from: Day,
  to: Day,
): readonly Version[] {
  const listed = (custom.transactions ?? []).flatMap((one, at) => listedVersions(account, one, at))
  return [...listed, ...incomeVersions(account, custom.inflow_model, from, to)]
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

function incomeVersions(
  account: ItemAccount,
  inflow: CustomAccount['inflow_model'],
  from: Day,
  to: Day,
): readonly Version[] {
  if (inflow?.type !== 'monthly-income' || inflow.income_amount === undefined) return []
  const amount = -Math.abs(inflow.income_amount)
  const description = transfer(inflow.transaction_name ?? 'INCOME', 'INCOME/WAGES')
  return daysOfMonth(inflow.payment_day_of_month ?? 1, from, to).map((day) => {
    const transaction: Transaction = {
      description,
      transaction_id: idFrom(`${account.account_id}/income/${day}`),
      account_id: account.account_id,
      amount,
      currency: account.currency,
      day,
      authorized_day: day,
      pending: false,
      pending_transaction_id: null,
    }
    return { transaction, from: onDay(day), until: null }
  })
}
