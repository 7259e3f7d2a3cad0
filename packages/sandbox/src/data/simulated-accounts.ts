import { newAccounts } from '../items/item.ts'
import type { Random } from '../random.ts'
import type { ItemAccount } from '../store/records.ts'
import type { CustomAccount, CustomUser } from './custom-user.ts'
import { readCustomUser } from './custom-user.ts'
import { drawn, seedOf } from './seed.ts'

const ID_LENGTH = 37

const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  GB: 'GBP',
  PL: 'PLN',
  DK: 'DKK',
  NO: 'NOK',
  SE: 'SEK',
}

/**
 * The accounts that a login finds at a bank: the twelve of link-contract H.5, or the ones that `user_custom` asked for.
 * @param password Read for `user_custom` alone, and kept nowhere.
 * @param country_codes The bank's: they decide the currency (the brief on currencies).
 */
export function simulatedAccounts(
  username: string,
  password: string,
  country_codes: readonly string[],
  random: Random,
): readonly ItemAccount[] {
  const currency = CURRENCIES[country_codes[0] ?? 'US'] ?? 'EUR'
  const custom = username === 'user_custom' ? readCustomUser(password) : null
  if (!custom?.override_accounts)
    return newAccounts(random).map((account) => ({ ...account, currency }))
  return custom.override_accounts.map((account, at) =>
    customAccount(account, at, custom, currency, random),
  )
}

function customAccount(
  custom: CustomAccount,
  at: number,
  { seed }: CustomUser,
  currency: string,
  random: Random,
): ItemAccount {
  const { meta = {} } = custom
  const chance = drawn(seedOf(seed ?? ''), at)
  const current = custom.starting_balance ?? Math.round(chance * 1_000_000) / 100
  const available =
    custom.force_available_balance ?? (custom.type === 'depository' ? current : null)
  return {
    account_id: random.letters(ID_LENGTH),
    name: meta.name || `Plaid ${custom.subtype}`,
    official_name: meta.official_name || null,
    mask: meta.mask || String(at).repeat(4),
    type: custom.type === 'payroll' ? 'other' : custom.type,
    subtype: custom.subtype,
    available: custom.has_null_available_balance ? null : available,
    current,
    limit: meta.limit ?? null,
    currency: custom.currency ?? currency,
    custom,
  }
}
