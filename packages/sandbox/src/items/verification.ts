import type { DepositVerification, VerificationStatus } from '@linkflow/core'
import { DAY } from '../clock.ts'
import type { ItemAccount, ItemRecord } from '../store/records.ts'

/** link-contract H.4: an automated micro-deposit arrives the day after. */
const DEPOSIT_TAKES = DAY
/** link-contract C.1. */
const CODE_LASTS = 7 * DAY

/** What has become of an account's verification by now (link-contract C.1, M 70). */
export function verificationStatusOf(
  account: ItemAccount,
  { created_at }: Pick<ItemRecord, 'created_at'>,
  now: number,
): VerificationStatus | null {
  const { verification_status = null } = account
  const age = now - created_at
  if (verification_status === 'pending_automatic_verification' && age >= DEPOSIT_TAKES)
    return 'automatically_verified'
  if (verification_status === 'pending_manual_verification' && age >= CODE_LASTS)
    return 'verification_expired'
  return verification_status
}

/** The micro-deposit whose code can still be typed, or `null`. */
export function pendingDeposit(item: ItemRecord, now: number): DepositVerification | null {
  const account = item.accounts.find(
    (one) => verificationStatusOf(one, item, now) === 'pending_manual_verification',
  )
  return item.deposit && account ? { kind: item.deposit.kind, account_mask: account.mask } : null
}

/** The Item with the account of its micro-deposit verified, or given up. */
export function withDepositStatus(item: ItemRecord, status: VerificationStatus): ItemRecord {
  return {
    ...item,
    accounts: item.accounts.map((account) =>
      account.verification_status === 'pending_manual_verification'
        ? { ...account, verification_status: status }
        : account,
    ),
  }
}
