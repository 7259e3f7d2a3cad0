import { useQueryClient } from '@tanstack/react-query'
import type { Problem } from '@linkflow/theme'
import { applyTheme, removeTheme } from '@linkflow/theme'
import type { DragEvent, ReactNode } from 'react'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { StoredCustomization } from '../api/customizations.ts'
import { saveDraft } from '../api/customizations.ts'
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
    if (parsed.ok) store.replace(parsed.value)
    else setDialog(parsed.problems)
  }
  const close = (): void => setDialog(null)
  return (
    <DraftProvider value={store}>
      <main className="workspace" {...dropping((file) => void onFile(file))}>
        <Header
          onPublish={() => setDialog('publish')}
          onHistory={() => setDialog('history')}
          onFile={(file) => void onFile(file)}
        />
        <div className="panels">
          <Editor />
          <LivePreview />
        </div>
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

function dropping(onFile: (file: File) => void) {
  return {
    // Text that is dragged is left to the fields.
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files
      if (!file) return
      event.preventDefault()
      onFile(file)
    },
  }
}
