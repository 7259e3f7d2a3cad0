import type { ReactNode } from 'react'
import type { LinkedBank } from '../linked-bank.ts'
import { formatMoney } from './money.ts'
import { totalsByCurrency } from './totals.ts'
import type { Total } from './totals.ts'

/** What all linked accounts come to, currency by currency. */
export function OverviewCard({ banks }: { readonly banks: readonly LinkedBank[] }): ReactNode {
  const totals = totalsByCurrency(banks)
  const accounts = banks.reduce((count, bank) => count + bank.accounts.length, 0)
  return (
    <section className="card overview" aria-labelledby="overview-title">
      <div className="overview-head">
        <h2 id="overview-title">Total balance</h2>
        <p className="muted">
          {counted(accounts, 'account')} at {counted(banks.length, 'bank')}
        </p>
      </div>
      {totals.map((total) => (
        <CurrencyTotal key={total.currency} total={total} />
      ))}
    </section>
  )
}

function CurrencyTotal({ total }: { readonly total: Total }): ReactNode {
  const { currency, cash, invested, owed, net } = total
  const parts = [
    { name: 'cash', title: 'Cash', amount: cash },
    { name: 'invested', title: 'Investments', amount: invested },
    { name: 'owed', title: 'Owed', amount: owed },
  ]
  return (
    <div className="total" data-currency={currency}>
      <p className="total-net figure">{formatMoney(net, currency)}</p>
      <div className="total-bar" aria-hidden="true">
        {parts
          .filter((part) => part.amount > 0)
          .map((part) => (
            <span key={part.name} data-part={part.name} style={{ flexGrow: part.amount }} />
          ))}
      </div>
      <dl className="total-parts">
        {parts.map((part) => (
          <div key={part.name} data-part={part.name}>
            <dt>{part.title}</dt>
            <dd className="figure">
              {formatMoney(
                part.name === 'owed' && part.amount > 0 ? -part.amount : part.amount,
                currency,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
