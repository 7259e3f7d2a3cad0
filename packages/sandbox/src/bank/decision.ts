import type { Services } from '../services.ts'
import { filterAccounts } from '../session/accounts.ts'
import type { ItemAccount, LinkTokenRecord, OAuthStateRecord } from '../store/records.ts'

/** What the user decided on a bank's page. */
export type Decision =
  | { readonly decision: 'denied' }
  | { readonly decision: 'approved'; readonly account_ids: readonly string[] }

interface Asked {
  readonly state: OAuthStateRecord
  readonly token: LinkTokenRecord
}

/** The accounts that the page offers to share. */
export function sharable({ state, token }: Asked): readonly ItemAccount[] {
  return filterAccounts(state.accounts, token.account_filters)
}

/** @returns `null` when nothing was decided, or access was granted to nothing, or to more than may be chosen. */
export function readDecision(
  form: Readonly<Record<string, unknown>>,
  asked: Asked,
): Decision | null {
  if (form['decision'] === 'deny') return { decision: 'denied' }
  if (form['decision'] !== 'approve') return null
  const offered = sharable(asked)
  const named = [form['account'] ?? []].flat()
  const chosen = offered.filter(({ account_id }) => named.includes(account_id))
  const tooMany = asked.token.account_selection === 'one' && chosen.length > 1
  if (tooMany || (chosen.length === 0 && offered.length > 0)) return null
  return { decision: 'approved', account_ids: chosen.map(({ account_id }) => account_id) }
}

/** The first decision counts: a second click, or a second tab, changes nothing. */
export async function decide(id: string, decision: Decision, { store }: Services): Promise<void> {
  await store.collections.oauthStates.update(id, (state) =>
    state.decision === 'none' ? { ...state, ...decision } : state,
  )
}
