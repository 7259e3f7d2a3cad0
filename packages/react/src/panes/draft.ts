import { createContext, use } from 'react'

/** What was typed into fields that are not secret, so that it is there again after a refusal. */
export interface Draft {
  read(institutionId: string, field: string): string | undefined
  write(institutionId: string, field: string, value: string): void
}

export function createDraft(): Draft {
  const values = new Map<string, string>()
  const key = (institutionId: string, field: string): string => `${institutionId}\n${field}`
  return {
    read: (institutionId, field) => values.get(key(institutionId, field)),
    write: (institutionId, field, value) => {
      values.set(key(institutionId, field), value)
    },
  }
}

const forgetful: Draft = { read: () => undefined, write: () => undefined }
const DraftContext = createContext<Draft>(forgetful)
export const DraftProvider = DraftContext.Provider

/** The draft of the flow around; a pane that stands alone remembers nothing. */
export function useDraft(): Draft {
  return use(DraftContext)
}
