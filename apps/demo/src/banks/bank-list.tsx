import type { ReactNode } from 'react'
import { RowanBranch } from '../app/rowan-glyph.tsx'
import type { ApiError, LinkedBank } from '../linked-bank.ts'
import { BankCard } from './bank-card.tsx'
import { OverviewCard } from './overview-card.tsx'

export interface BankListProps {
  /** `null` while they are on their way. */
  readonly banks: readonly LinkedBank[] | null
  /** Why they could not be read. */
  readonly error: ApiError | null
  readonly onRetry: () => void
  /** A bank is being added. */
  readonly adding: boolean
  /** Link is about to open, or its result is being handled. */
  readonly linking: boolean
  readonly onLink: () => void
  /** Id of the bank that is being unlinked. */
  readonly unlinking: string | null
  readonly onUnlink: (bank: LinkedBank) => void
}

/** The linked banks and their total, or the invitation to link the first. */
export function BankList(props: BankListProps): ReactNode {
  const { banks, error, onRetry, adding, linking, onLink, unlinking, onUnlink } = props
  if (!banks) return error ? <Unavailable error={error} onRetry={onRetry} /> : <Skeleton rows={3} />
  if (banks.length === 0)
    return adding ? <Skeleton rows={2} /> : <EmptyState linking={linking} onLink={onLink} />
  return (
    <>
      <OverviewCard banks={banks} />
      <section aria-labelledby="banks-title" className="banks">
        <div className="banks-head">
          <h2 id="banks-title">Linked banks</h2>
          <button
            type="button"
            className="primary-button small"
            data-action="open-link"
            disabled={linking}
            onClick={onLink}
          >
            {linking ? 'One moment…' : 'Link another bank'}
          </button>
        </div>
        {banks.map((bank) => (
          <BankCard
            key={bank.id}
            bank={bank}
            unlinking={unlinking === bank.id}
            onUnlink={onUnlink}
          />
        ))}
        {adding && <Skeleton rows={2} />}
      </section>
    </>
  )
}

interface EmptyStateProps {
  readonly linking: boolean
  readonly onLink: () => void
}

function EmptyState({ linking, onLink }: EmptyStateProps): ReactNode {
  return (
    <section className="card empty" aria-labelledby="empty-title">
      <RowanBranch />
      <h2 id="empty-title">All your money on one page</h2>
      <p>
        Link a bank and Rowan adds up what you have and what you owe. You choose which accounts it
        sees, and you can unlink them at any time.
      </p>
      <button
        type="button"
        className="primary-button"
        data-action="open-link"
        disabled={linking}
        onClick={onLink}
      >
        {linking ? 'One moment…' : 'Link a bank account'}
      </button>
      <p className="muted">Your bank password never reaches Rowan’s servers.</p>
    </section>
  )
}

interface UnavailableProps {
  readonly error: ApiError
  readonly onRetry: () => void
}

function Unavailable({ error, onRetry }: UnavailableProps): ReactNode {
  return (
    <section className="card empty" role="alert" data-error-code={error.error_code}>
      <h2>Your accounts cannot be shown</h2>
      <p>{error.display_message ?? error.error_message}</p>
      <button type="button" className="primary-button" onClick={onRetry}>
        Try again
      </button>
    </section>
  )
}

export function Skeleton({ rows }: { readonly rows: number }): ReactNode {
  return (
    <div className="card skeleton" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  )
}
