import type { Customization } from '@linkflow/theme'

/** A draft with what it was before, and what it was before it was taken back. */
export interface DraftHistory {
  readonly draft: Customization
  readonly past: readonly Customization[]
  readonly future: readonly Customization[]
  /** The field that the last change was made in: typing on in it is the same change. */
  readonly lastPath: string | null
}

const KEPT = 200

export function startHistory(draft: Customization): DraftHistory {
  return { draft, past: [], future: [], lastPath: null }
}

/** @param path The field, or `null` for a change that stands on its own. */
export function changed(
  history: DraftHistory,
  draft: Customization,
  path: string | null,
): DraftHistory {
  const goesOn = path !== null && path === history.lastPath
  return {
    draft,
    past: goesOn ? history.past : [...history.past, history.draft].slice(-KEPT),
    future: [],
    lastPath: path,
  }
}

/** What is typed from now on is a change of its own. */
export function settled(history: DraftHistory): DraftHistory {
  return { ...history, lastPath: null }
}

export function undone(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1)
  if (!before) return history
  return {
    draft: before,
    past: history.past.slice(0, -1),
    future: [history.draft, ...history.future],
    lastPath: null,
  }
}

export function redone(history: DraftHistory): DraftHistory {
  const [after, ...future] = history.future
  if (!after) return history
  return { draft: after, past: [...history.past, history.draft], future, lastPath: null }
}
