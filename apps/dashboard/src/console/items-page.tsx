import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ItemLine } from '../api/console.ts'
import { itemsQuery, removeItem, resetLogin } from '../api/console.ts'
import { ConfirmDialog } from '../controls/confirm-dialog.tsx'
import { say, sayProblem } from '../controls/notice.tsx'
import type { Tone } from './page.tsx'
import { Badge, Page, Table, Time } from './page.tsx'

const STATES: Readonly<Record<ItemLine['state'], { readonly words: string; readonly tone: Tone }>> =
  {
    good: { words: 'Good', tone: 'good' },
    login_required: { words: 'Needs sign-in', tone: 'bad' },
    not_exchanged: { words: 'Not exchanged', tone: 'waiting' },
  }

/** Every linked login, its state, and what a bank may do to it. */
export function ItemsPage(): ReactNode {
  const [removing, setRemoving] = useState<ItemLine | null>(null)
  const remove = useItemAction(removeItem, 'The Item is gone. Its access token opens nothing.')
  return (
    <Page
      title="Items"
      about="Every login that was linked, newest first."
      query={useQuery(itemsQuery)}
      empty="Nothing is linked yet. Link a bank in the demo, or in your app."
    >
      {(items) => (
        <>
          <Table
            label="Items"
            heads={['Bank', 'State', 'Products', 'Accounts', 'Linked', '(Actions)']}
          >
            {items.map((item) => (
              <Item key={item.item_id} item={item} onRemove={() => setRemoving(item)} />
            ))}
          </Table>
          {removing ? (
            <ConfirmDialog
              title={`Unlink ${nameOf(removing)}?`}
              text="As /item/remove does: its access token ends, and the app hears of it when it next asks."
              keep="Keep it"
              confirm="Unlink"
              onConfirm={() => remove.mutate(removing.item_id)}
              onClose={() => setRemoving(null)}
            />
          ) : null}
        </>
      )}
    </Page>
  )
}

interface ItemProps {
  readonly item: ItemLine
  readonly onRemove: () => void
}

function Item({ item, onRemove }: ItemProps): ReactNode {
  const { item_id, institution_id, state, products, account_count, created_at } = item
  const reset = useItemAction(resetLogin, `${nameOf(item)} asks for a new sign-in now.`)
  const { words, tone } = STATES[state]
  return (
    <tr>
      <th scope="row">
        {nameOf(item)}
        <span className="library-about">
          <code>{item_id}</code>
        </span>
      </th>
      <td>
        <Badge tone={tone}>{words}</Badge>
      </td>
      <td>{products.join(', ')}</td>
      <td>{account_count}</td>
      <td>
        <Time at={created_at} />
      </td>
      <td>
        <span className="row-actions">
          <button
            type="button"
            className="button"
            aria-label={`Reset login of ${nameOf(item)}`}
            disabled={state !== 'good' || institution_id === null || reset.isPending}
            onClick={() => reset.mutate(item_id)}
          >
            Reset login
          </button>
          <button
            type="button"
            className="button"
            aria-label={`Unlink ${nameOf(item)}`}
            onClick={onRemove}
          >
            Unlink…
          </button>
        </span>
      </td>
    </tr>
  )
}

function nameOf({ institution_name }: ItemLine): string {
  return institution_name ?? 'Account numbers'
}

function useItemAction(act: (item_id: string) => Promise<void>, done: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      say(done)
      await queries.invalidateQueries(itemsQuery)
    },
    onError: sayProblem,
  })
}
