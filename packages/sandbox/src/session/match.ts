import type { VerificationStatus } from '@linkflow/core'
import { ApiError } from '../errors/api-error.ts'
import type { TypedNumbers } from '../items/numbers-account.ts'
import type { Services } from '../services.ts'
import type { ItemAccount } from '../store/records.ts'
import { connect } from './connect.ts'
import type { LoginStep } from './login-step.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { moveTo } from './step.ts'

type NumbersStep = Extract<LoginStep, { at: 'numbers' }>

/** Followed by the mask: the numbers of the simulated accounts (link-contract H.5). */
const ACCOUNT_PREFIX = '111122223333'

/**
 * Instant Match, and automated micro-deposits (link-contract E.2.10c, H.4): the user types the numbers of the account
 * that was selected, and it alone is linked.
 * @throws ApiError `INVALID_ACCOUNT_NUMBER` for numbers that are not this account's, `INSTANT_MATCH_FAILED` for such
 * that look like it and are not, where no micro-deposit can help.
 */
export async function matchNumbers(
  open: OpenSession,
  { login, account_id }: NumbersStep,
  numbers: TypedNumbers,
  services: Services,
): Promise<AnswerReply> {
  const account = login.accounts.find((one) => one.account_id === account_id)
  const bank = services.institutions.get(login.institution_id)
  const { mask } = account ?? {}
  if (!account || !mask || !numbers.account.endsWith(mask))
    throw new ApiError('INVALID_ACCOUNT_NUMBER')
  if (!bank?.routing_numbers.includes(numbers.routing))
    throw new ApiError(
      'INVALID_ACCOUNT_NUMBER',
      'the routing number does not belong to the institution of the account',
    )
  const matched = login.verifies_by === 'instant_match' && numbers.account === ACCOUNT_PREFIX + mask
  const deposits = open.token.auth?.['automated_microdeposits_enabled'] === true
  if (!matched && !deposits) {
    await moveTo(open, { at: 'credentials' }, services)
    throw new ApiError('INSTANT_MATCH_FAILED')
  }
  const status = matched ? null : 'pending_automatic_verification'
  return connectMatched(open, login, withNumbers(account, numbers, status), services)
}

function withNumbers(
  account: ItemAccount,
  numbers: TypedNumbers,
  verification_status: VerificationStatus | null,
): ItemAccount {
  return { ...account, numbers, ...(verification_status ? { verification_status } : {}) }
}

function connectMatched(
  open: OpenSession,
  { institution_id, username, accounts: found }: NumbersStep['login'],
  account: ItemAccount,
  services: Services,
): Promise<AnswerReply> {
  // Of an Item that waits for a micro-deposit, the API has the selected account alone (the brief on Select Account).
  const accounts =
    account.verification_status === 'pending_automatic_verification'
      ? [account]
      : found.map((one) => (one.account_id === account.account_id ? account : one))
  return connect(open, { institution_id, username, accounts, selected: [account] }, services)
}
