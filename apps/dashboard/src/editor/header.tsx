import { useQueryClient } from '@tanstack/react-query'
import { changesBetween } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { getCustomization } from '../api/customizations.ts'
import { ExchangeMenu } from '../exchange/exchange-menu.tsx'
import { customizationQuery } from '../library/queries.ts'
import { useDraftState, useDraftStore } from './draft-context.ts'
import type { DraftStore, Saving } from './draft-store.ts'

export interface HeaderProps {
  readonly onPublish: () => void
  readonly onHistory: () => void
  readonly onFile: (file: File) => void
}

/** What is being edited, whether it is saved, and what can be done with the whole of it. */
export function Header({ onPublish, onHistory, onFile }: HeaderProps): ReactNode {
  const store = useDraftStore()
  const name = useDraftState((state) => state.name)
  const saving = useDraftState((state) => state.saving)
  const canUndo = useDraftState(({ history }) => history.past.length > 0)
  const canRedo = useDraftState(({ history }) => history.future.length > 0)
  const changed = useDraftState(
    ({ history, published }) =>
      published === null || changesBetween(published.customization, history.draft).length > 0,
  )
  useUndoKeys(store)
  return (
    <>
      <header className="header">
        <h1 className="header-name">{name}</h1>
        <p className="saving" role="status" data-is={saving.is}>
          {savingText(saving, changed)}
        </p>
        <div className="header-actions">
          {saving.is === 'failed' ? (
            <button type="button" className="button" onClick={() => saveAgain(store)}>
              Save again
            </button>
          ) : null}
          <button
            type="button"
            className="icon-button"
            aria-label="Undo"
            title="Undo (Ctrl Z)"
            disabled={!canUndo}
            onClick={() => store.undo()}
          >
            ↶
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Redo"
            title="Redo (Ctrl Shift Z)"
            disabled={!canRedo}
            onClick={() => store.redo()}
          >
            ↷
          </button>
          <ExchangeMenu onFile={onFile} onHistory={onHistory} />
          <button
            type="button"
            className="button"
            data-variant="primary"
            disabled={!changed}
            onClick={onPublish}
          >
            {changed ? 'Publish…' : 'Published'}
          </button>
        </div>
      </header>
      {saving.is === 'conflict' ? <Conflict /> : null}
    </>
  )
}

function savingText(saving: Saving, changed: boolean): string {
  switch (saving.is) {
    case 'saved':
      return changed ? 'Draft saved' : 'Live'
    case 'waiting':
    case 'saving':
      return 'Saving…'
    case 'conflict':
      return 'Not saved'
    case 'failed':
      return `Not saved: ${saving.message}`
  }
}

/** Two people in one draft: the second one decides, and nothing was overwritten. */
function Conflict(): ReactNode {
  const store = useDraftStore()
  const queries = useQueryClient()
  const { id } = store.getState()
  const keepMine = async (): Promise<void> => {
    store.confirm(await getCustomization(id))
    saveAgain(store)
  }
  return (
    <div className="conflict" role="alert">
      <p>Somebody else has changed this draft since you opened it. Nothing was overwritten.</p>
      <button
        type="button"
        className="button"
        onClick={() => void queries.resetQueries(customizationQuery(id))}
      >
        Show theirs
      </button>
      <button type="button" className="button" onClick={() => void keepMine()}>
        Keep mine
      </button>
    </div>
  )
}

/** A copy of the draft is a change like any other: it is saved. */
function saveAgain(store: DraftStore): void {
  store.setSaving({ is: 'waiting' })
  store.replace({ ...store.getState().history.draft })
}

/** The keys of every editor. They leave the field that is typed in, so that it shows what was taken back. */
function useUndoKeys(store: DraftStore): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
      if (!undoes || document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
      if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
      if (event.shiftKey) store.redo()
      else store.undo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [store])
}
