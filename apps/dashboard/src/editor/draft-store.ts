import type { Customization } from '@linkflow/theme'
import { parseCustomization } from '@linkflow/theme'
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { PublishedVersion, StoredCustomization } from '../api/customizations.ts'
import { withValueAt } from './at-path.ts'
import type { DraftHistory } from './history.ts'
import { changed, redone, settled, startHistory, undone } from './history.ts'

/** How far the draft on the server is. */
export type Saving =
  | { readonly is: 'saved' }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  | { readonly is: 'conflict' }
  | { readonly is: 'failed'; readonly message: string }

/** One customization that is being edited. */
export interface DraftState {
  readonly id: string
  readonly name: string
  readonly revision: number
  readonly history: DraftHistory
  readonly published: PublishedVersion | null
  readonly saving: Saving
  /** By path: what is expected where something is typed that is not one. The draft keeps what it had. */
  readonly problems: Readonly<Record<string, string>>
}

export interface DraftStore extends StoreApi<DraftState> {
  /** Puts a value into a field; what is none is refused, beside the field. */
  change(path: string, value: unknown): void
  /** The field was left: what is typed next is a change of its own. */
  settle(): void
  /** Replaces all of the draft: a preset, a file. */
  replace(draft: Customization): void
  undo(): void
  redo(): void
  /** The server has this now. The draft itself may be further already. */
  confirm(stored: StoredCustomization): void
  setSaving(saving: Saving): void
}

export function createDraftStore(stored: StoredCustomization): DraftStore {
  const store = createStore<DraftState>(() => ({
    id: stored.customization_id,
    name: stored.name,
    revision: stored.revision,
    history: startHistory(stored.draft),
    published: stored.published,
    saving: { is: 'saved' },
    problems: {},
  }))
  const move = (next: (history: DraftHistory) => DraftHistory): void =>
    store.setState((state) => {
      const history = next(state.history)
      return history === state.history
        ? state
        : { ...state, history, problems: {}, ...unsaved(state) }
    })
  return {
    ...store,
    change: (path, value) => store.setState((state) => withField(state, path, value)),
    settle: () => store.setState((state) => ({ history: settled(state.history) })),
    replace: (draft) => move((history) => changed(history, draft, null)),
    undo: () => move(undone),
    redo: () => move(redone),
    confirm: ({ name, revision, published }) => store.setState({ name, revision, published }),
    setSaving: (saving) => store.setState({ saving }),
  }
}

function withField(state: DraftState, path: string, value: unknown): DraftState {
  const parsed = parseCustomization(withValueAt(state.history.draft, path, value))
  if (!parsed.ok) {
    const [problem] = parsed.problems
    return { ...state, problems: { ...state.problems, [path]: problem?.expected ?? 'not valid' } }
  }
  return {
    ...state,
    history: changed(state.history, parsed.value, path),
    problems: without(state.problems, path),
    ...unsaved(state),
  }
}

/** A conflict is settled by the person, not by typing on. */
function unsaved({ saving }: DraftState): Pick<DraftState, 'saving'> {
  return { saving: saving.is === 'conflict' ? saving : { is: 'waiting' } }
}

function without(problems: DraftState['problems'], path: string): DraftState['problems'] {
  if (!Object.hasOwn(problems, path)) return problems
  return Object.fromEntries(Object.entries(problems).filter(([other]) => other !== path))
}
