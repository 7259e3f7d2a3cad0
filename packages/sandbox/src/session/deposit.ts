import { ApiError } from '../errors/api-error.ts'
import type { ErrorCode } from '@linkflow/core'
import { pendingDeposit, verificationStatusOf, withDepositStatus } from '../items/verification.ts'
import type { Services } from '../services.ts'
import type { ItemRecord } from '../store/records.ts'
import type { AnswerOf } from './answer-schema.ts'
import { itemToUpdate } from './bank.ts'
import { connect } from './connect.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { notAsked } from './step.ts'

/** link-contract H.4, M 79. */
const CODE = 'ABC'
const MAX_FAILURES = 3

/** The code of the micro-deposit. */
export async function answerDeposit(
  open: OpenSession,
  { values }: AnswerOf<'deposit'>,
  services: Services,
): Promise<AnswerReply> {
  const item = await itemToUpdate(open.token.update_item_id, services)
  if (!item) throw notAsked('deposit')
  const now = services.clock.now()
  checkNotFailed(item, now)
  if (!pendingDeposit(item, now)) throw notAsked('deposit')
  if (values.length !== 1 || values[0]?.trim().toUpperCase() !== CODE)
    throw new ApiError(await countFailure(item, services))
  const { accounts, institution_id, username } = withDepositStatus(item, 'manually_verified')
  return connect(open, { institution_id, username, accounts, selected: accounts }, services)
}

/** @throws ApiError `TOO_MANY_VERIFICATION_ATTEMPTS` when the code was wrong three times. */
export function checkNotFailed(item: ItemRecord, now: number): void {
  const failed = item.accounts.some(
    (account) => verificationStatusOf(account, item, now) === 'verification_failed',
  )
  if (item.deposit && failed) throw new ApiError('TOO_MANY_VERIFICATION_ATTEMPTS')
}

/** Counted in the store: two wrong codes at once are two. */
async function countFailure({ id }: ItemRecord, { store }: Services): Promise<ErrorCode> {
  const counted = await store.collections.items.update(id, (item) => {
    if (!item.deposit) return item
    const failures = item.deposit.failures + 1
    const next = { ...item, deposit: { ...item.deposit, failures } }
    return failures < MAX_FAILURES ? next : withDepositStatus(next, 'verification_failed')
  })
  return (counted?.deposit?.failures ?? 0) < MAX_FAILURES
    ? 'INCORRECT_DEPOSIT_VERIFICATION'
    : 'TOO_MANY_VERIFICATION_ATTEMPTS'
}
