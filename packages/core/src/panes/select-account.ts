import type { EventOf } from '../event.ts'
import type { StateIn } from '../state.ts'
import type { On } from './on.ts'
import { confirmExit, go, leave, submit } from './on.ts'

export const selectAccount: On<'select-account'> = {
  'accounts.submitted': (state, event) =>
    answers(state, event)
      ? submit(state, { type: 'accounts', account_ids: event.account_ids })
      : go(state),
  'exit.requested': confirmExit,
  'exit.forced': leave,
}

/** At least one, exactly one where one is asked for, and none that was not offered. */
function answers(
  { data, flow }: StateIn<'select-account'>,
  { account_ids }: EventOf<'accounts.submitted'>,
): boolean {
  const one = flow.session.account_selection === 'one'
  const offered = (id: string): boolean => data.accounts.some((account) => account.id === id)
  return account_ids.length > 0 && (!one || account_ids.length === 1) && account_ids.every(offered)
}
