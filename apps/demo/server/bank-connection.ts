import { randomUUID } from 'node:crypto'
import type { AccountBase, PlaidApi } from 'plaid'
import type { BankAccount, LinkedBank } from '../src/linked-bank.ts'
import { failureOf } from './api-error.ts'
import type { StoredBank } from './browser-session.ts'
import type { ExchangeRequest } from './exchange-request.ts'

/** Exchanges the public token and reads the accounts that were shared. Throws what the SDK throws. */
export async function connectBank(api: PlaidApi, request: ExchangeRequest): Promise<StoredBank> {
  const exchange = await api.itemPublicTokenExchange({ public_token: request.public_token })
  const accessToken = exchange.data.access_token
  const bank: LinkedBank = {
    id: randomUUID(),
    institution_id: request.institution_id,
    name: request.institution_name ?? 'Linked account',
    linked_at: new Date().toISOString(),
    accounts: await readAccounts(api, accessToken, request.account_ids),
    error: null,
  }
  return { accessToken, sharedIds: request.account_ids, bank }
}

/** Reads the balances again. If that fails the old ones stay, and the bank says why. */
export async function refreshBank(
  api: PlaidApi,
  stored: StoredBank,
  apiOrigin: string,
): Promise<StoredBank> {
  try {
    const accounts = await readAccounts(api, stored.accessToken, stored.sharedIds)
    return { ...stored, bank: { ...stored.bank, accounts, error: null } }
  } catch (thrown) {
    const { error } = failureOf(thrown, apiOrigin)
    return { ...stored, bank: { ...stored.bank, error } }
  }
}

async function readAccounts(
  api: PlaidApi,
  access_token: string,
  sharedIds: readonly string[],
): Promise<BankAccount[]> {
  const { data } = await api.accountsGet({ access_token })
  // Without Account Select the metadata may list none: all were shared then.
  const shared = data.accounts.filter(
    (account) => sharedIds.length === 0 || sharedIds.includes(account.account_id),
  )
  return shared.map(bankAccountOf)
}

function bankAccountOf(account: AccountBase): BankAccount {
  const { current, available, iso_currency_code, unofficial_currency_code } = account.balances
  return {
    id: account.account_id,
    name: account.name,
    mask: account.mask,
    type: account.type,
    subtype: account.subtype,
    balance: current ?? available,
    currency: iso_currency_code ?? unofficial_currency_code ?? 'USD',
  }
}
