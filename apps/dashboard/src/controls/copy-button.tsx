import type { ReactNode } from 'react'
import { copyText } from './copy-text.ts'

export interface CopyButtonProps {
  readonly text: string
  readonly label: string
}

/** Puts a text where it can be pasted from. */
export function CopyButton({ text, label }: CopyButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      onClick={() => void copyText(text, 'Copied.')}
    >
      Copy
    </button>
  )
}
