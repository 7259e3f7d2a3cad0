import type { ReactNode } from 'react'
import type { ApiError } from '../linked-bank.ts'

/** What the app says of the last thing that happened. */
export interface NoticeText {
  readonly tone: 'success' | 'duplicate' | 'exit' | 'error'
  readonly title: string
  readonly text: string
  /** For the developer who looks on. */
  readonly error?: ApiError
}

export interface NoticeProps {
  readonly notice: NoticeText
  readonly onDismiss: () => void
}

export function Notice({ notice, onDismiss }: NoticeProps): ReactNode {
  const { tone, title, text, error } = notice
  return (
    <div className="notice" role={tone === 'error' ? 'alert' : 'status'} data-notice={tone}>
      <div>
        <p className="notice-title">{title}</p>
        <p>{text}</p>
        {error && (
          <p className="notice-detail" data-error-code={error.error_code}>
            <code>{error.error_code}</code> {error.error_message}
          </p>
        )}
      </div>
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={onDismiss}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M4 4l8 8M12 4l-8 8"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </div>
  )
}
