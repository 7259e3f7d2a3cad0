import type { OfferedAccount } from '../client/account.ts'
import type { Flow } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'

export const selectAccount: On<'select-account'> = {
  ...CONFIRMED_EXIT,
  'accounts.submitted': (state, { account_ids }) =>
    areOffered(account_ids, state.data.accounts, state.flow)
      ? submit(state, { type: 'accounts', account_ids })
      : go(state),
}

/** At least one, exactly one where one is asked for, and none that was not offered. */
export function areOffered(
  account_ids: readonly string[],
  accounts: readonly OfferedAccount[],
  { session }: Flow,
): boolean {
  const enough =
    session.account_selection === 'one' ? account_ids.length === 1 : account_ids.length > 0
  return enough && account_ids.every((id) => accounts.some((account) => account.id === id))
}
