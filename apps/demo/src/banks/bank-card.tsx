import { useState } from 'react'
import type { ReactNode } from 'react'
import type { BankAccount, LinkedBank } from '../linked-bank.ts'
import { accountKind } from './account-kind.ts'
import { formatMoney } from './money.ts'
import { isDebt } from './totals.ts'

const DAY = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric' })

export interface BankCardProps {
  readonly bank: LinkedBank
  readonly unlinking: boolean
  readonly onUnlink: (bank: LinkedBank) => void
}

/** A linked bank and the accounts that were shared. */
export function BankCard({ bank, unlinking, onUnlink }: BankCardProps): ReactNode {
  const [asking, setAsking] = useState(false)
  return (
    <article className="card bank" data-bank={bank.institution_id ?? ''} aria-label={bank.name}>
      <header className="bank-head">
        <span className="monogram" aria-hidden="true">
          {monogramOf(bank.name)}
        </span>
        <div className="bank-title">
          <h3>{bank.name}</h3>
          <p className="muted">Linked {DAY.format(new Date(bank.linked_at))}</p>
        </div>
        {!asking && (
          <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
            Unlink<span className="unseen"> {bank.name}</span>
          </button>
        )}
      </header>
      {asking && (
        <div className="bank-question">
          <p>Rowan will forget {bank.name} and lose its access.</p>
          <button
            type="button"
            className="danger-button"
            disabled={unlinking}
            onClick={() => onUnlink(bank)}
          >
            {unlinking ? 'Unlinking…' : 'Unlink'}
          </button>
          <button type="button" className="plain-button" autoFocus onClick={() => setAsking(false)}>
            Keep
          </button>
        </div>
      )}
      {bank.error && (
        <p className="bank-error" role="alert" data-error-code={bank.error.error_code}>
          These balances are from last time.{' '}
          {bank.error.display_message ?? 'The bank could not be asked again.'}
        </p>
      )}
      <ul className="accounts">
        {bank.accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </ul>
    </article>
  )
}

function AccountRow({ account }: { readonly account: BankAccount }): ReactNode {
  const { name, mask, type, subtype, balance, currency } = account
  return (
    <li className="account" data-linked-account={name}>
      <div className="account-what">
        <span className="account-name">
          {name}
          {mask && <span className="account-mask"> •••• {mask}</span>}
        </span>
        <span className="muted account-type">{accountKind(subtype ?? type)}</span>
      </div>
      <div className="account-balance">
        <span className="figure">
          {balance === null ? '—' : formatMoney(isDebt(account) ? -balance : balance, currency)}
        </span>
        {isDebt(account) && <span className="muted">owed</span>}
      </div>
    </li>
  )
}

/** Up to two initials; small words do not count. */
function monogramOf(name: string): string {
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(of|the|and)$/i.test(word))
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join('')
}
