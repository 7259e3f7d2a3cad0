import type { Customization } from '@linkflow/theme'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { valueAt } from './at-path.ts'
import type { DraftState, DraftStore } from './draft-store.ts'

const DraftContext = createContext<DraftStore | null>(null)
export const DraftProvider = DraftContext.Provider

/** The draft that is being edited. */
export function useDraftStore(): DraftStore {
  const store = use(DraftContext)
  if (store) return store
  throw new Error('A field was rendered outside of an editor, so there is no draft to edit.')
}

export function useDraftState<T>(select: (state: DraftState) => T): T {
  return useStore(useDraftStore(), select)
}

export function useDraft(): Customization {
  return useDraftState(({ history }) => history.draft)
}

/** One field: its value, what is wrong with what is typed, and how to change it. */
export function useField(path: string) {
  const store = useDraftStore()
  const value = useDraftState(({ history }) => valueAt(history.draft, path))
  const problem = useDraftState(({ problems }) => problems[path] ?? null)
  return {
    value,
    problem,
    change: (next: unknown) => store.change(path, next),
    settle: () => store.settle(),
  }
}
