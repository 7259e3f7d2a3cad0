import type { ErrorCode } from '@linkflow/core'
import type { ReactElement } from 'react'

/** Where the flow was: nothing of it is left on the screen, and the host has heard why. */
export function EndedNote({ code }: { readonly code: ErrorCode }): ReactElement {
  return (
    <p className="story-note" role="status">
      The flow has closed. The host heard <code>onExit({code})</code>.
    </p>
  )
}
