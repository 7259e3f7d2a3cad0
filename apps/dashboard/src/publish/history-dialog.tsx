import { useQuery } from '@tanstack/react-query'
import { changesBetween } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { restoreCustomization } from '../api/customizations.ts'
import { DialogFrame } from '../controls/dialog-frame.tsx'
import { useDraftState, useDraftStore } from '../editor/draft-context.ts'
import { historyQuery } from '../library/queries.ts'

const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

export interface HistoryDialogProps {
  readonly onClose: () => void
  /** The draft on the server is another one now. */
  readonly onRestored: () => void
}

/** What has been published, newest first. */
export function HistoryDialog({ onClose, onRestored }: HistoryDialogProps): ReactNode {
  const store = useDraftStore()
  const { id, history, saving } = useDraftState((state) => state)
  const { data, error } = useQuery(historyQuery(id))
  const [problem, setProblem] = useState<string | null>(null)
  const restore = async (number: number): Promise<void> => {
    try {
      await restoreCustomization(id, store.getState().revision, number)
      onRestored()
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : 'Please try again.')
    }
  }
  return (
    <DialogFrame title="History" wide onClose={onClose}>
      {data?.length === 0 ? <p className="field-hint">Nothing has been published yet.</p> : null}
      <ol className="versions">
        {data?.map(({ number, published_at, customization }) => (
          <li key={number}>
            <span>
              <strong>Version {number}</strong>
              <span className="library-about">
                {time.format(new Date(published_at))} ·{' '}
                {changesBetween(customization, history.draft).length} fields differ from the draft
              </span>
            </span>
            <button
              type="button"
              className="button"
              disabled={saving.is !== 'saved'}
              onClick={() => void restore(number)}
            >
              Make it the draft
            </button>
          </li>
        ))}
      </ol>
      {(problem ?? error) ? (
        <p className="problem" role="alert">
          {problem ?? error?.message}
        </p>
      ) : null}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </DialogFrame>
  )
}
