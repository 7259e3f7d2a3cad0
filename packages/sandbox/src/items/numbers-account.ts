import type { VerificationStatus } from '@linkflow/core'
import type { Random } from '../random.ts'
import type { ItemAccount } from '../store/records.ts'
import { newAccountId } from './item.ts'

export interface TypedNumbers {
  readonly account: string
  readonly routing: string
}

/** An account that nothing is known of but its numbers (link-contract M 69). */
export function numbersAccount(
  numbers: TypedNumbers,
  subtype: 'checking' | 'savings',
  verification_status: VerificationStatus,
  random: Random,
): ItemAccount {
  return {
    account_id: newAccountId(random),
    name: subtype === 'checking' ? 'Checking' : 'Savings',
    official_name: null,
    mask: numbers.account.slice(-4),
    type: 'depository',
    subtype,
    available: null,
    current: null,
    limit: null,
    currency: 'USD',
    verification_status,
    class_type: 'personal',
    numbers,
  }
}
