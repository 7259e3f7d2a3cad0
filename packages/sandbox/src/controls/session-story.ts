import type { HostRecord } from '@linkflow/core'

/** How far a session came, told by what its host heard. */
export interface SessionStory {
  /** The view that it was in last, or is in now. */
  readonly view_name: string | null
  readonly outcome: 'open' | 'linked' | 'left'
  readonly institution_name: string | null
  /** Of `onExit`. */
  readonly error_code: string | null
}

const UNTOLD: SessionStory = {
  view_name: null,
  outcome: 'open',
  institution_name: null,
  error_code: null,
}

/** @param records Oldest first. */
export function sessionStory(records: readonly HostRecord[]): SessionStory {
  return records.reduce(told, UNTOLD)
}

function told(story: SessionStory, record: HostRecord): SessionStory {
  switch (record.type) {
    case 'success':
      return { ...story, outcome: 'linked' }
    case 'exit':
      return { ...story, outcome: 'left', error_code: record.error?.error_code ?? null }
    case 'event': {
      const { view_name, institution_name } = record.metadata
      return {
        ...story,
        view_name: isPlace(view_name) ? view_name : story.view_name,
        institution_name: institution_name ?? story.institution_name,
        outcome: record.event_name === 'HANDOFF' ? 'linked' : story.outcome,
      }
    }
  }
}

/** The question whether to leave stands before a pane: that pane is where the session ends. */
function isPlace(view_name: unknown): view_name is string {
  // A host may leave out what does not apply.
  return typeof view_name === 'string' && view_name !== 'EXIT'
}
