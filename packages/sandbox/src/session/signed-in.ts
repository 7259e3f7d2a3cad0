import { ApiError } from '../errors/api-error.ts'
import type { Services } from '../services.ts'
import type { ItemAccount } from '../store/records.ts'
import { filterAccounts, toOfferedAccount } from './accounts.ts'
import { connect } from './connect.ts'
import type { Login } from './login-step.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { moveTo } from './step.ts'

/**
 * The bank lets the user in: which accounts are to be linked?
 * @throws ApiError `NO_ACCOUNTS` when the filters let none through.
 */
export async function signedIn(
  open: OpenSession,
  login: Login,
  services: Services,
): Promise<AnswerReply> {
  const offered = filterAccounts(login.accounts, open.token.account_filters)
  if (offered.length === 0) {
    await moveTo(open, { at: 'credentials' }, services)
    throw new ApiError('NO_ACCOUNTS')
  }
  if (open.token.account_selection === 'off') return chosen(open, login, offered, services)
  await moveTo(open, { at: 'accounts', login }, services)
  return { kind: 'accounts', accounts: offered.map(toOfferedAccount) }
}

const NUMBERED: readonly string[] = ['checking', 'savings']

/** The accounts are chosen: they are linked, or the numbers of one are asked for, and only that one is linked then. */
export async function chosen(
  open: OpenSession,
  login: Login,
  selected: readonly ItemAccount[],
  services: Services,
): Promise<AnswerReply> {
  const account = selected.find((one) => NUMBERED.includes(one.subtype))
  if (login.verifies_by === null || !account) return connect(open, { ...login, selected }, services)
  await moveTo(open, { at: 'numbers', login, account_id: account.account_id }, services)
  return { kind: 'numbers', account: { name: account.name, mask: account.mask } }
}
