import { useQueryClient } from '@tanstack/react-query'
import type { Problem } from '@linkflow/theme'
import { applyTheme, removeTheme } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { StoredCustomization } from '../api/customizations.ts'
import { saveDraft } from '../api/customizations.ts'
import { say } from '../controls/notice.tsx'
import { useFileDrop } from '../exchange/file-drop.ts'
import { importFile } from '../exchange/import-file.ts'
import { ImportProblems } from '../exchange/import-problems.tsx'
import { customizationQuery, customizationsQuery } from '../library/queries.ts'
import { Preview } from '../preview/preview.tsx'
import { HistoryDialog } from '../publish/history-dialog.tsx'
import { PublishDialog } from '../publish/publish-dialog.tsx'
import { startAutosave } from './autosave.ts'
import { DraftProvider, useDraft } from './draft-context.ts'
import type { DraftStore } from './draft-store.ts'
import { createDraftStore } from './draft-store.ts'
import { Editor } from './editor.tsx'
import { Header } from './header.tsx'

/** One customization: its editor beside its preview. */
export function Workspace({ stored }: { readonly stored: StoredCustomization }): ReactNode {
  const [store] = useState(() => createDraftStore(stored))
  const [dialog, setDialog] = useState<'publish' | 'history' | readonly Problem[] | null>(null)
  const queries = useQueryClient()
  useSaving(store)
  useTheme(store)
  const onFile = async (file: File): Promise<void> => {
    const parsed = await importFile(file, store.getState().history.draft)
    if (!parsed.ok) return setDialog(parsed.problems)
    store.replace(parsed.value)
    say('The file is the draft now. Undo takes it back.')
  }
  const close = (): void => setDialog(null)
  const { dragged, ...drop } = useFileDrop((file) => void onFile(file))
  return (
    <DraftProvider value={store}>
      <main className="workspace" {...drop}>
        <Header
          onPublish={() => setDialog('publish')}
          onHistory={() => setDialog('history')}
          onFile={(file) => void onFile(file)}
        />
        <div className="panels">
          <Editor />
          <LivePreview />
        </div>
        {dragged ? (
          <p className="drop-here" aria-hidden="true">
            Drop the file to make it the draft
          </p>
        ) : null}
        {dialog === 'publish' ? <PublishDialog onClose={close} /> : null}
        {dialog === 'history' ? (
          <HistoryDialog
            onClose={close}
            onRestored={() =>
              void queries.resetQueries(customizationQuery(stored.customization_id))
            }
          />
        ) : null}
        {Array.isArray(dialog) ? <ImportProblems problems={dialog} onClose={close} /> : null}
      </main>
    </DraftProvider>
  )
}

function LivePreview(): ReactNode {
  return <Preview draft={useDraft()} />
}

function useSaving(store: DraftStore): void {
  const queries = useQueryClient()
  useEffect(
    () =>
      startAutosave(store, async (id, revision, draft) => {
        const saved = await saveDraft(id, revision, draft)
        void queries.invalidateQueries(customizationsQuery)
        return saved
      }),
    [store, queries],
  )
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (store.getState().saving.is !== 'saved') event.preventDefault()
    }
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [store])
}

/** A new colour is on the screen in the frame in which it was typed: the style sheet does not wait for React. */
function useTheme(store: DraftStore): void {
  useLayoutEffect(() => {
    applyTheme(document, store.getState().history.draft)
    const unsubscribe = store.subscribe(({ history }, before) => {
      if (history.draft !== before.history.draft) applyTheme(document, history.draft)
    })
    return () => {
      unsubscribe()
      removeTheme(document)
    }
  }, [store])
}
