import type { ErrorCode } from '@linkflow/core'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from './icon.tsx'

export interface InlineErrorProps {
  /** For tests and for support; never shown. */
  readonly code: ErrorCode | null
  /** For the `aria-describedby` of the fields that mend it. */
  readonly id?: string
  readonly children: ReactNode
}

/** What went wrong, above the form that mends it. Announced when it appears. */
export function InlineError({ code, id, children }: InlineErrorProps): ReactElement {
  return (
    <div data-part="inline-error" id={id} role="alert" data-error-code={code ?? undefined}>
      <Icon name="alert" />
      <p>{children}</p>
    </div>
  )
}
