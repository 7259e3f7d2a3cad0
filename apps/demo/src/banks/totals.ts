import type { BankAccount, LinkedBank } from '../linked-bank.ts'

/** What one currency adds up to; amounts in major units. */
export interface Total {
  /** ISO 4217, or the bank's own code. */
  readonly currency: string
  readonly cash: number
  readonly invested: number
  /** What is owed on cards and loans, as a positive number. */
  readonly owed: number
  /** Cash and investments less what is owed. */
  readonly net: number
}

/**
 * Adds up all accounts, each currency by itself: Rowan knows no exchange rates. The currency with the most accounts
 * comes first. Accounts of unknown balance count as nothing.
 */
export function totalsByCurrency(banks: readonly LinkedBank[]): readonly Total[] {
  const byCurrency = new Map<string, BankAccount[]>()
  for (const account of banks.flatMap((bank) => bank.accounts))
    byCurrency.set(account.currency, [...(byCurrency.get(account.currency) ?? []), account])
  return [...byCurrency]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([currency, accounts]) => totalOf(currency, accounts))
}

/** True for accounts whose balance is money owed. */
export function isDebt({ type }: Pick<BankAccount, 'type'>): boolean {
  return type === 'credit' || type === 'loan'
}

function totalOf(currency: string, accounts: readonly BankAccount[]): Total {
  const owed = sum(accounts.filter(isDebt))
  const invested = sum(accounts.filter(isInvestment))
  const cash = sum(accounts.filter((account) => !isDebt(account) && !isInvestment(account)))
  return { currency, cash, invested, owed, net: inCents(cash + invested - owed) }
}

function isInvestment({ type }: BankAccount): boolean {
  return type === 'investment' || type === 'brokerage'
}

function sum(accounts: readonly BankAccount[]): number {
  return inCents(accounts.reduce((total, account) => total + (account.balance ?? 0), 0))
}

/** Sums of binary fractions drift; what is shown has two digits at most. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100
}
