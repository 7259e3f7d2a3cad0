import type { ErrorCode, FlowError } from '@linkflow/core'
import type { ReactElement, ReactNode } from 'react'
import { useId } from 'react'
import { Icon } from './icon.tsx'
import { usePart } from './slot.tsx'

export interface InlineErrorProps {
  /** For tests and for support; never shown. */
  readonly code: ErrorCode | null
  /** For the `aria-describedby` of the fields that mend it. */
  readonly id?: string
  readonly children: ReactNode
}

/** What went wrong, above the form that mends it. Announced when it appears. */
export function InlineError(props: InlineErrorProps): ReactElement {
  return usePart('InlineError', OwnInlineError, props)
}

function OwnInlineError({ code, id, children }: InlineErrorProps): ReactElement {
  return (
    <div data-part="inline-error" id={id} role="alert" data-error-code={code ?? undefined}>
      <Icon name="alert" />
      <p data-part="inline-error-text">{children}</p>
    </div>
  )
}

export interface Refused {
  /** Ready to show above the form; `null` when nothing was refused. */
  readonly error: ReactElement | null
  /** Its id, for the `aria-describedby` of the fields that mend it. */
  readonly errorId: string | undefined
}

/** The refusal of what was submitted before, in the pane's words. */
export function useRefused(error: FlowError | null, words: ReactNode): Refused {
  const id = useId()
  if (!error) return { error: null, errorId: undefined }
  return {
    error: (
      <InlineError id={id} code={error.error_code}>
        {words}
      </InlineError>
    ),
    errorId: id,
  }
}
