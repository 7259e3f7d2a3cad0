import type { LinkedItem } from '@linkflow/core'
import { newItemId } from '../items/item.ts'
import { newPublicToken } from '../items/public-token.ts'
import type { Services } from '../services.ts'
import type { ItemAccount, ItemRecord, LinkTokenRecord } from '../store/records.ts'
import { issueToken, unknownToken } from '../tokens.ts'
import { toLinkedAccount } from './accounts.ts'
import type { Login } from './login-step.ts'
import type { AnswerReply } from './replies.ts'
import type { OpenSession } from './session.ts'

/** What a finished login links. */
export interface Connection {
  readonly login: Login
  readonly accounts: readonly ItemAccount[]
  readonly selected: readonly ItemAccount[]
}

/**
 * Ends the session with an Item, all or nothing: the Item, its public token, the session and the link token.
 * @throws ApiError `INVALID_LINK_TOKEN` when another session of the same link token was faster.
 */
export async function connect(
  { session, token }: OpenSession,
  connection: Connection,
  services: Services,
): Promise<AnswerReply> {
  const now = services.clock.now()
  return services.store.transaction(async ({ items, publicTokens, sessions, linkTokens }) => {
    const linked = (await sessions.get(session.id))?.item
    if (linked) return { kind: 'connected', item: linked }
    await linkTokens.update(token.id, (current) => {
      if (current.succeeded_session_id !== null) throw unknownToken('link')
      return { ...current, succeeded_session_id: session.id }
    })
    const before = token.update_item_id === null ? null : await items.get(token.update_item_id)
    const record = before
      ? repaired(before, connection, now)
      : newItem(token, connection, services, now)
    const publicToken = newPublicToken(record.id, services)
    const item = linkedItem(publicToken.id, connection, services)
    await items.put(record)
    await publicTokens.put(publicToken)
    await sessions.update(session.id, (current) => ({
      ...current,
      step: { at: 'connected' },
      finished_at: now,
      item,
    }))
    return { kind: 'connected', item }
  })
}

function newItem(
  token: LinkTokenRecord,
  { login, accounts, selected }: Connection,
  { random, environment }: Services,
  now: number,
): ItemRecord {
  return {
    id: newItemId(random),
    access_token: issueToken('access', environment, random),
    institution_id: login.institution_id,
    username: login.username,
    created_at: now,
    exchanged_at: null,
    login_at: now,
    products: token.products,
    consented_products: [...token.products, ...token.additional_consented_products],
    webhook: token.webhook,
    accounts,
    selected_account_ids: selected.map((account) => account.account_id),
  }
}

/** The Item keeps its access token: nothing has to be exchanged (link-contract M 55). */
function repaired(item: ItemRecord, { selected }: Connection, now: number): ItemRecord {
  return {
    ...item,
    login_at: now,
    selected_account_ids: selected.map((account) => account.account_id),
  }
}

function linkedItem(
  public_token: string,
  { login, selected }: Connection,
  { institutions }: Services,
): LinkedItem {
  const institution = institutions.get(login.institution_id)
  return {
    public_token,
    institution: institution && {
      institution_id: institution.institution_id,
      name: institution.name,
    },
    accounts: selected.map(toLinkedAccount),
  }
}
