import { DAY } from '../clock.ts'
import { ApiError } from '../errors/api-error.ts'
import type { Random } from '../random.ts'
import type { Services } from '../services.ts'
import type { ItemAccount, ItemRecord } from '../store/records.ts'
import { checkToken, unknownToken } from '../tokens.ts'
import { STANDARD_ACCOUNTS } from './standard-accounts.ts'

/** link-contract H.8. */
const LOGIN_LASTS = 30 * DAY

/** As long as the recorded account and Item ids. */
const ID_LENGTH = 37

export function newItemId(random: Random): string {
  return random.letters(ID_LENGTH)
}

export function newAccountId(random: Random): string {
  return random.letters(ID_LENGTH)
}

/** The accounts that a login finds, each with an id of its own. */
export function newAccounts(random: Random): readonly ItemAccount[] {
  return STANDARD_ACCOUNTS.map((account) => ({
    ...account,
    account_id: newAccountId(random),
    currency: 'USD',
  }))
}

/** @returns What is wrong with the Item's login, or `null`; an Item of typed numbers has none that could end. */
export function itemError(item: ItemRecord, now: number): ApiError | null {
  if (item.institution_id === null) return null
  return now - item.login_at >= LOGIN_LASTS ? new ApiError('ITEM_LOGIN_REQUIRED') : null
}

/** @throws ApiError `INVALID_ACCESS_TOKEN`. */
export async function itemOf(access_token: string, services: Services): Promise<ItemRecord> {
  checkToken('access', services.environment, access_token)
  const [item] = await services.store.collections.items.list('access_token', access_token)
  if (!item || item.exchanged_at === null) throw unknownToken('access')
  return item
}
