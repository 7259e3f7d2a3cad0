import type { DataUse } from '@linkflow/core'
import type { LinkTokenRecord } from '../store/records.ts'

/** Where users are told what is shared (link-contract K, data transparency). */
const COUNTRIES: readonly string[] = ['US', 'CA']

const CONTACT = 'Name, e-mail address, phone number and postal address of the account holder'
const ACCOUNT = 'Account name, type and last four digits'
const BALANCE = 'Current and available balance'
const HISTORY = 'Transactions of the last two years: date, amount, merchant and category'

/** The kinds of data that each product reads. */
const DATA_TYPES: Readonly<Record<string, readonly string[]>> = {
  assets: [ACCOUNT, BALANCE, HISTORY, CONTACT],
  auth: [ACCOUNT, BALANCE, 'Account and routing numbers'],
  identity: [ACCOUNT, CONTACT],
  income: ['Employer, pay dates and amounts of your pay'],
  income_verification: ['Employer, pay dates and amounts of your pay'],
  investments: [ACCOUNT, 'Holdings and their value', 'Investment transactions'],
  liabilities: [ACCOUNT, 'Loan and credit card balances, interest rates and due dates'],
  recurring_transactions: ['Payments that repeat, with their merchant and amount'],
  signal: [BALANCE, 'Recent payments, to judge whether a new one will go through'],
  statements: ['Statements of your account as PDF files'],
  transactions: [ACCOUNT, BALANCE, HISTORY],
  transfer: [ACCOUNT, BALANCE, 'Account and routing numbers'],
}

/** What each product is asked for. */
const USE_CASES: Readonly<Record<string, string>> = {
  assets: 'Check what you own for a loan or a lease',
  auth: 'Send money to your account and take payments from it',
  identity: 'Make sure that the account is yours',
  income: 'Confirm your income',
  income_verification: 'Confirm your income',
  investments: 'Show your investments',
  liabilities: 'Show what you owe',
  recurring_transactions: 'Show your regular payments',
  signal: 'Avoid payments that would fail',
  statements: 'Read your account statements',
  transactions: 'Show and sort your spending',
  transfer: 'Send money to your account and take payments from it',
}

/**
 * What is shared, and what for: for sessions in the US or Canada that ask for products. In English alone, so a session
 * in another language says nothing.
 */
export function dataUseOf({ products, country_codes, language }: LinkTokenRecord): DataUse | null {
  const known = products.filter((product) => Object.hasOwn(DATA_TYPES, product))
  const told = country_codes.some((country) => COUNTRIES.includes(country)) && language === 'en'
  if (!told || known.length === 0) return null
  return {
    use_cases: [...new Set(known.flatMap((product) => USE_CASES[product] ?? []))],
    products: known.map((product) => ({ product, data_types: DATA_TYPES[product] ?? [] })),
  }
}
