import type { ItemAccount } from '../store/records.ts'

type AccountTemplate = Omit<ItemAccount, 'account_id' | 'currency'>
type Amounts = readonly [available: number | null, current: number, limit?: number]

/** The accounts of `user_good`, in the order they are returned in (link-contract H.5). */
export const STANDARD_ACCOUNTS: readonly AccountTemplate[] = [
  depository(
    'Plaid Checking',
    '0000',
    'checking',
    [100, 110],
    'Plaid Gold Standard 0% Interest Checking',
  ),
  depository(
    'Plaid Saving',
    '1111',
    'savings',
    [200, 210],
    'Plaid Silver Standard 0.1% Interest Saving',
  ),
  depository('Plaid CD', '2222', 'cd', [null, 1000], 'Plaid Bronze Standard 0.2% Interest CD'),
  credit(
    'Plaid Credit Card',
    '3333',
    [null, 410, 2000],
    'Plaid Diamond 12.5% APR Interest Credit Card',
  ),
  depository(
    'Plaid Money Market',
    '4444',
    'money market',
    [43200, 43200],
    'Plaid Platinum Standard 1.85% Interest Money Market',
  ),
  account('Plaid IRA', '5555', 'investment', 'ira', [null, 320.76], null),
  account('Plaid 401k', '6666', 'investment', '401k', [null, 23631.9805], null),
  account('Plaid Student Loan', '7777', 'loan', 'student', [null, 65262], null),
  account('Plaid Mortgage', '8888', 'loan', 'mortgage', [null, 56302.06], null),
  depository('Plaid HSA', '9001', 'hsa', [6009, 6009], 'Plaid Cares Health Savings Account'),
  depository(
    'Plaid Cash Management',
    '9002',
    'cash management',
    [12060, 12060],
    'Plaid Growth Cash Management',
  ),
  credit(
    'Plaid Business Credit Card',
    '9999',
    [4980, 5020, 10000],
    'Plaid Platinum Small Business Credit Card',
  ),
]

function depository(
  name: string,
  mask: string,
  subtype: string,
  amounts: Amounts,
  official_name: string,
): AccountTemplate {
  return account(name, mask, 'depository', subtype, amounts, official_name)
}

function credit(
  name: string,
  mask: string,
  amounts: Amounts,
  official_name: string,
): AccountTemplate {
  return account(name, mask, 'credit', 'credit card', amounts, official_name)
}

function account(
  name: string,
  mask: string,
  type: AccountTemplate['type'],
  subtype: string,
  [available, current, limit = null]: readonly [number | null, number, (number | null)?],
  official_name: string | null,
): AccountTemplate {
  return { name, official_name, mask, type, subtype, available, current, limit }
}
