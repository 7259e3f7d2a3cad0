import type { Customization } from '@linkflow/theme'
import type { StoredCustomization } from '../api/customizations.ts'
import { ApiRefusal } from '../api/call-api.ts'
import type { DraftStore } from './draft-store.ts'

type Save = (id: string, revision: number, draft: Customization) => Promise<StoredCustomization>

/** Long enough to finish a word, short enough that nobody waits for it. */
const PAUSE = 700

/**
 * Saves the draft whenever it has rested for a moment; one request at a time, so that revisions follow each other.
 * @returns The way to stop. What is not saved then is saved at once.
 */
export function startAutosave(store: DraftStore, save: Save): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let saved = store.getState().history.draft
  const run = async (): Promise<void> => {
    const { id, revision, history, saving } = store.getState()
    if (running || saving.is === 'conflict' || history.draft === saved) return
    running = true
    store.setSaving({ is: 'saving' })
    try {
      store.confirm(await save(id, revision, history.draft))
      saved = history.draft
      const isLatest = store.getState().history.draft === saved
      store.setSaving({ is: isLatest ? 'saved' : 'waiting' })
    } catch (error) {
      store.setSaving(savingAfter(error))
    } finally {
      running = false
    }
    if (store.getState().saving.is === 'waiting') schedule()
  }
  const schedule = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), PAUSE)
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (state.history.draft !== before.history.draft) schedule()
  })
  return () => {
    unsubscribe()
    clearTimeout(timer)
    void run()
  }
}

function savingAfter(error: unknown) {
  if (error instanceof ApiRefusal && error.isConflict) return { is: 'conflict' } as const
  const message = error instanceof Error ? error.message : 'The draft could not be saved.'
  return { is: 'failed', message } as const
}
