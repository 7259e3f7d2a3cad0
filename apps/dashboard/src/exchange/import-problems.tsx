import type { Problem } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { DialogFrame } from '../controls/dialog-frame.tsx'

export interface ImportProblemsProps {
  readonly problems: readonly Problem[]
  readonly onClose: () => void
}

/** Why a file was not taken. The draft is as it was. */
export function ImportProblems({ problems, onClose }: ImportProblemsProps): ReactNode {
  return (
    <DialogFrame title="This file was not imported" wide onClose={onClose}>
      <p className="field-hint">Your draft is as it was. To mend the file:</p>
      <ul className="import-problems">
        {problems.map(({ path, expected, found }) => (
          <li key={path}>
            <code>{path || 'the file'}</code>
            <span>
              expected {expected}; found {found}
            </span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" className="button" data-variant="primary" onClick={onClose}>
          All right
        </button>
      </div>
    </DialogFrame>
  )
}
