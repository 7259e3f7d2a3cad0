import { newAccounts } from '../items/item.ts'
import type { Random } from '../random.ts'
import type { ItemAccount } from '../store/records.ts'
import type { CustomAccount } from './custom-user.ts'
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

/** The currency of a bank's first country (the brief on currencies). */
export function currencyOf(country_codes: readonly string[]): string {
  return CURRENCIES[country_codes[0] ?? 'US'] ?? 'EUR'
}

/**
 * The accounts that a login finds at a bank: the twelve of link-contract H.5, or those of `user_custom`.
 * @param password Read for `user_custom` alone, and kept nowhere.
 * @param country_codes The bank's: they decide the currency.
 */
export function simulatedAccounts(
  username: string,
  password: string,
  country_codes: readonly string[],
  random: Random,
): readonly ItemAccount[] {
  const currency = currencyOf(country_codes)
  const usual = newAccounts(random).map((account) => ({ ...account, currency }))
  const custom = username === 'user_custom' ? readCustomUser(password).user : null
  if (!custom) return usual
  const seed = seedOf(custom.seed ?? random.uuid())
  if (!custom.override_accounts) return anyAccounts(usual, seed)
  return custom.override_accounts.map((account, at) =>
    customAccount(account, at, { seed, currency }, random),
  )
}

/** Nothing was said about the accounts: some kinds of them, with any amounts (link-contract H.7). */
function anyAccounts(usual: readonly ItemAccount[], seed: number): readonly ItemAccount[] {
  return usual
    .filter((_, at) => at === 0 || drawn(seed, at) < 0.4)
    .map((account, at) => {
      const current = anyAmount(seed, 100 + at)
      return {
        ...account,
        mask: String(Math.floor(drawn(seed, 200 + at) * 10_000)).padStart(4, '0'),
        current,
        available: account.available === null ? null : current,
        limit: account.limit === null ? null : current + anyAmount(seed, 300 + at),
      }
    })
}

/** Up to ten thousand, in cents. */
function anyAmount(seed: number, at: number): number {
  return Math.round(drawn(seed, at) * 1_000_000) / 100
}

interface Chosen {
  readonly seed: number
  /** The bank's. */
  readonly currency: string
}

function customAccount(
  custom: CustomAccount,
  at: number,
  { seed, currency }: Chosen,
  random: Random,
): ItemAccount {
  const { meta = {} } = custom
  const current = custom.starting_balance ?? worthOf(custom) ?? anyAmount(seed, at)
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

/** What the holdings of an investment account are worth. */
function worthOf({ holdings }: CustomAccount): number | null {
  if (!holdings) return null
  const worth = holdings.reduce((sum, one) => sum + one.quantity * one.institution_price, 0)
  return Math.round(worth * 100) / 100
}
