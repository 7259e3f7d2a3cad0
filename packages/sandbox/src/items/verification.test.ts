import { describe, expect, it } from 'vitest'
import type { VerificationStatus } from '@linkflow/core'
import { DAY } from '../clock.ts'
import { newAccounts, newItemId } from './item.ts'
import { pendingDeposit, verificationStatusOf, withDepositStatus } from './verification.ts'
import { secureRandom } from '../random.ts'
import type { ItemRecord } from '../store/records.ts'

function itemWith(verification_status: VerificationStatus | null): ItemRecord {
  const [first] = newAccounts(secureRandom)
  if (!first) throw new Error('there are no accounts')
  return {
    id: newItemId(secureRandom),
    access_token: 'access-sandbox-1',
    institution_id: null,
    username: '',
    created_at: 0,
    exchanged_at: 0,
    login_at: 0,
    products: ['auth'],
    consented_products: ['auth'],
    webhook: null,
    accounts: [verification_status === null ? first : { ...first, verification_status }],
    selected_account_ids: [first.account_id],
    deposit: { kind: 'same_day', failures: 0 },
  }
}

function statusAt(status: VerificationStatus | null, age: number) {
  const item = itemWith(status)
  return item.accounts.map((account) => verificationStatusOf(account, item, age))[0]
}

describe('the verification of an account', () => {
  it.each([
    [null, 100 * DAY, null],
    ['pending_automatic_verification', DAY - 1, 'pending_automatic_verification'],
    ['pending_automatic_verification', DAY, 'automatically_verified'],
    ['pending_manual_verification', 7 * DAY - 1, 'pending_manual_verification'],
    ['pending_manual_verification', 7 * DAY, 'verification_expired'],
    ['manually_verified', 100 * DAY, 'manually_verified'],
    ['verification_failed', 100 * DAY, 'verification_failed'],
    ['database_matched', 100 * DAY, 'database_matched'],
    ['database_insights_pending', 100 * DAY, 'database_insights_pending'],
  ] as const)('M70 goes from %s after %d ms to %s', (before, age, after) => {
    expect(statusAt(before, age)).toBe(after)
  })

  it('waits for a code while the deposit is pending', () => {
    const item = itemWith('pending_manual_verification')
    expect(pendingDeposit(item, 0)).toEqual({ kind: 'same_day', account_mask: '0000' })
    expect(pendingDeposit(item, 7 * DAY)).toBeNull()
    expect(pendingDeposit(withDepositStatus(item, 'manually_verified'), 0)).toBeNull()
  })
})
