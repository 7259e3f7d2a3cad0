import type { LinkedItem } from '@linkflow/core'
import { newItemId } from '../items/item.ts'
import { newPublicToken } from '../items/public-token.ts'
import type { Services } from '../services.ts'
import type { ItemAccount, ItemRecord, LinkTokenRecord } from '../store/records.ts'
import { issueToken, unknownToken } from '../tokens.ts'
import { toLinkedAccount } from './accounts.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'
import { tellItemAdded } from './session-webhooks.ts'

/** What a finished login links. */
export interface Connection {
  /** `null` where no bank was named (link-contract M 69). */
  readonly institution_id: string | null
  readonly username: string
  readonly accounts: readonly ItemAccount[]
  readonly selected: readonly ItemAccount[]
  /** The micro-deposit that was sent to the account. */
  readonly deposit?: 'same_day' | 'instant' | null
}

/**
 * Links a bank, all or nothing: the Item, its public token, the session and the link token.
 * @throws ApiError `INVALID_LINK_TOKEN` when another session of the same link token was faster.
 */
export async function connect(
  { session, token }: OpenSession,
  connection: Connection,
  services: Services,
): Promise<AnswerReply> {
  const now = services.clock.now()
  return services.store.transaction(async (collections) => {
    const { items, publicTokens, sessions, linkTokens } = collections
    const current = await sessions.get(session.id)
    const linked = current?.item ?? null
    if (linked && (!token.multi_item || current?.step.at === 'connected'))
      return { kind: 'connected', item: linked }
    await linkTokens.update(token.id, (before) => {
      const { succeeded_session_id: other } = before
      if (other !== null && other !== session.id) throw unknownToken('link')
      return { ...before, succeeded_session_id: session.id }
    })
    const before = token.update_item_id === null ? null : await items.get(token.update_item_id)
    const record = before
      ? repaired(before, token, connection, now)
      : newItem(token, connection, services, now)
    const publicToken = newPublicToken(record.id, services)
    const item = linkedItem(publicToken.id, record, services)
    await items.put(record)
    await publicTokens.put(publicToken)
    await sessions.update(session.id, (known) => ({
      ...known,
      step: { at: 'connected' },
      // A multi-Item session may go on: it ends when its host hears the end.
      finished_at: token.multi_item ? known.finished_at : now,
      item,
      items: [...known.items, item],
    }))
    await tellItemAdded(session.id, token, publicToken.id, services, collections)
    return { kind: 'connected', item }
  })
}

function newItem(
  token: LinkTokenRecord,
  { institution_id, username, accounts, selected, deposit }: Connection,
  { random, environment }: Services,
  now: number,
): ItemRecord {
  return {
    id: newItemId(random),
    access_token: issueToken('access', environment, random),
    institution_id,
    username,
    created_at: now,
    exchanged_at: null,
    login_at: now,
    products: token.products,
    consented_products: [...token.products, ...token.additional_consented_products],
    webhook: token.webhook,
    accounts,
    selected_account_ids: selected.map((account) => account.account_id),
    ...(nobodyChose(token, selected) ? { select_account_off: true as const } : {}),
    ...(token.transactions_days === null ? {} : { history_days: token.transactions_days }),
    ...(deposit ? { deposit: { kind: deposit, failures: 0 } } : {}),
  }
}

/** Typing the numbers of one account is choosing it. */
function nobodyChose({ account_selection }: LinkTokenRecord, selected: readonly ItemAccount[]) {
  return account_selection === 'off' && selected.some((account) => account.numbers === undefined)
}

/** The Item keeps its access token: nothing has to be exchanged (link-contract M 55). */
function repaired(
  item: ItemRecord,
  token: LinkTokenRecord,
  { accounts, selected }: Connection,
  now: number,
): ItemRecord {
  const consented = [...token.products, ...token.additional_consented_products]
  const updated = {
    ...item,
    login_at: now,
    accounts,
    consented_products: [...new Set([...item.consented_products, ...consented])],
  }
  if (!token.update_account_selection) return updated
  const { select_account_off: _, ...rest } = updated
  const selected_account_ids = selected.map((account) => account.account_id)
  return token.account_selection === 'off'
    ? { ...updated, selected_account_ids }
    : { ...rest, selected_account_ids }
}

function linkedItem(
  public_token: string,
  { institution_id, accounts, selected_account_ids }: ItemRecord,
  { institutions }: Services,
): LinkedItem {
  const institution = institution_id === null ? null : institutions.get(institution_id)
  return {
    public_token,
    institution: institution && {
      institution_id: institution.institution_id,
      name: institution.name,
    },
    accounts: accounts
      .filter((account) => selected_account_ids.includes(account.account_id))
      .map(toLinkedAccount),
  }
}
