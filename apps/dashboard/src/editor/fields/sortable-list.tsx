import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { moved, placeAt } from './order.ts'

export interface SortableListProps {
  readonly label: string
  readonly items: readonly { readonly id: string; readonly name: string }[]
  readonly onOrder: (ids: readonly string[]) => void
  /** The last one stays: an empty list is none. */
  readonly onRemove: (id: string) => void
}

/** A list whose entries are put in order by dragging, or with the arrow keys on their handles. */
export function SortableList({ label, items, onOrder, onRemove }: SortableListProps): ReactNode {
  const list = useRef<HTMLOListElement>(null)
  /** While something is dragged: the order as it would be. */
  const [drag, setDrag] = useState<{ readonly id: string; readonly ids: readonly string[] } | null>(
    null,
  )
  const [said, setSaid] = useState('')
  const ids = items.map(({ id }) => id)
  const shown = drag?.ids ?? ids
  const nameOf = (id: string): string => items.find((one) => one.id === id)?.name ?? id
  const onPointerDown = (id: string) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ id, ids })
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag || !list.current) return
    const rows = [...list.current.children].map((row) => row.getBoundingClientRect())
    const to = placeAt(rows, event.clientY)
    setDrag({ id: drag.id, ids: moved(drag.ids, drag.ids.indexOf(drag.id), to) })
  }
  const onPointerUp = (): void => {
    if (drag && drag.ids.join() !== ids.join()) onOrder(drag.ids)
    setDrag(null)
  }
  const onKeyDown = (id: string) => (event: KeyboardEvent<HTMLButtonElement>) => {
    const to = target(event.key, ids.indexOf(id), ids.length)
    if (to === null) return
    event.preventDefault()
    onOrder(moved(ids, ids.indexOf(id), to))
    setSaid(`${nameOf(id)}: place ${to + 1} of ${ids.length}`)
    // The row is moved in the document, which may take the focus from it.
    const handle = event.currentTarget
    requestAnimationFrame(() => handle.focus())
  }
  return (
    <>
      <ol className="id-list" aria-label={label} ref={list}>
        {shown.map((id) => (
          <li key={id} data-dragged={drag?.id === id}>
            <button
              type="button"
              className="handle"
              aria-label={`Move ${nameOf(id)}: up or down arrow`}
              onPointerDown={onPointerDown(id)}
              onPointerMove={onPointerMove}
              onPointerUp={onPointerUp}
              onPointerCancel={() => setDrag(null)}
              onKeyDown={onKeyDown(id)}
            >
              <span aria-hidden="true">⠿</span>
            </button>
            <span className="id-name">{nameOf(id)}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove ${nameOf(id)}`}
              disabled={ids.length === 1}
              onClick={() => onRemove(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}

/** Where a key takes an entry; `null` for a key that moves nothing. */
function target(key: string, from: number, count: number): number | null {
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: count - 1 }[key]
  return to === undefined || to < 0 || to >= count || to === from ? null : to
}
