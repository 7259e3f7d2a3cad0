import type { BankAccount, LinkedBank } from '../src/linked-bank.ts'

/** What `onSuccess` says of the new link, as far as Rowan compares it. */
export interface LinkCandidate {
  readonly institution_id: string | null
  readonly accounts: readonly Pick<BankAccount, 'name' | 'mask'>[]
}

export interface Duplicate {
  readonly bank: LinkedBank
  /** Names of the accounts that both have. */
  readonly accounts: readonly string[]
}

/**
 * Finds the bank that is linked already: same institution, and an account of the same name and mask. Account ids are
 * of no use here, each link has new ones; the mask alone is not unique.
 */
export function findDuplicate(
  banks: readonly LinkedBank[],
  candidate: LinkCandidate,
): Duplicate | null {
  if (candidate.institution_id === null) return null
  for (const bank of banks) {
    if (bank.institution_id !== candidate.institution_id) continue
    const shared = candidate.accounts.filter((account) => bank.accounts.some(sameAs(account)))
    if (shared.length > 0) return { bank, accounts: shared.map((account) => account.name) }
  }
  return null
}

function sameAs(account: Pick<BankAccount, 'name' | 'mask'>) {
  return (other: BankAccount) => other.name === account.name && other.mask === account.mask
}
