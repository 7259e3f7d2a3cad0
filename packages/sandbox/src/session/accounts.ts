import type { LinkedAccount, OfferedAccount } from '@linkflow/core'
import { ApiError, invalidField } from '../errors/api-error.ts'
import type { AccountFilters, ItemAccount, LinkTokenRecord } from '../store/records.ts'

/** The accounts that may be linked in a session: a filter that names some types leaves out all others. */
export function filterAccounts(
  accounts: readonly ItemAccount[],
  filters: AccountFilters | null,
): readonly ItemAccount[] {
  if (!filters) return accounts
  return accounts.filter(({ type, subtype }) => {
    const subtypes = Object.hasOwn(filters, type) ? filters[type]?.account_subtypes : undefined
    return subtypes !== undefined && (subtypes.includes('all') || subtypes.includes(subtype))
  })
}

/**
 * The chosen ones, in the order they were offered in.
 * @throws ApiError `INVALID_ACCOUNT_ID`, or `INVALID_FIELD` for too few or too many.
 */
export function chooseAccounts(
  offered: readonly ItemAccount[],
  account_ids: readonly string[],
  selection: LinkTokenRecord['account_selection'],
): readonly ItemAccount[] {
  if (account_ids.length === 0)
    throw invalidField('answer.account_ids must be a non-empty array of valid account ids')
  const chosen = new Set(account_ids)
  if (selection === 'one' && chosen.size > 1)
    throw invalidField('answer.account_ids must have exactly one account id')
  const known = new Set(offered.map((account) => account.account_id))
  if ([...chosen].some((id) => !known.has(id))) throw new ApiError('INVALID_ACCOUNT_ID')
  return offered.filter((account) => chosen.has(account.account_id))
}

export function toLinkedAccount(account: ItemAccount): LinkedAccount {
  const { account_id: id, name, mask, type, subtype } = account
  const { verification_status = null, class_type = null } = account
  return { id, name, mask, type, subtype, verification_status, class_type }
}

/** The balance is what can be spent from an account with money in it, and what is owed or held on any other. */
export function toOfferedAccount(account: ItemAccount): OfferedAccount {
  return {
    ...toLinkedAccount(account),
    balance:
      account.type === 'depository' ? (account.available ?? account.current) : account.current,
    currency: account.currency,
  }
}
