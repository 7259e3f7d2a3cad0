import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { Link } from '../../link.tsx'
import type { BankInPage } from './bank-in-page.ts'
import { createBankInPage } from './bank-in-page.ts'
import './live-demo.css'

/** What there is to try at First Platypus Bank. The user is `user_good` each time. */
const PASSWORDS = [
  ['pass_good', 'signs in at once'],
  ['mfa_device', 'sends a code; it is 1234'],
  ['mfa_questions_1_1', 'asks one question; the answer is answer_0_0'],
  ['error_ITEM_LOCKED', 'is locked'],
  ['anything else', 'is wrong, and can be corrected'],
] as const

type Outcome =
  | { readonly kind: 'linked'; readonly bank: string; readonly accounts: number }
  | { readonly kind: 'left' }

/** The real dialog, with the sandbox in this page behind it: nothing leaves the browser. */
export function LiveDemo(): ReactElement {
  const [bank] = useState(createBankInPage)
  const { token, renew } = useToken(bank)
  const [open, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  return (
    <section className="live" aria-label="Try it">
      <div className="live-stage">
        <button type="button" className="live-open" disabled={!token} onClick={() => setOpen(true)}>
          Link a bank account
        </button>
        <p role="status">{outcome ? said(outcome) : 'Nothing to install, and no real bank.'}</p>
      </div>
      <div className="live-notes">
        <p>
          Search for <b>platy</b> and choose <b>First Platypus Bank</b>. The username is{' '}
          <code>user_good</code>; the password decides what the bank does:
        </p>
        <dl>
          {PASSWORDS.map(([password, effect]) => (
            <div key={password}>
              <dt>{password.includes(' ') ? password : <code>{password}</code>}</dt>
              <dd>{effect}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Link
        token={token}
        client={bank.client}
        open={open}
        onOpenChange={(next) => {
          setOpen(next)
          if (!next) renew()
        }}
        onSuccess={(_, { institution, accounts }) =>
          setOutcome({
            kind: 'linked',
            bank: institution?.name ?? 'Your bank',
            accounts: accounts.length,
          })
        }
        onExit={() => setOutcome({ kind: 'left' })}
        colorScheme="system"
      />
    </section>
  )
}

function said(outcome: Outcome): string {
  if (outcome.kind === 'left') return 'You left before the end. Your app hears where, and why.'
  const { bank, accounts } = outcome
  return `${bank} is linked, with ${accounts} ${accounts === 1 ? 'account' : 'accounts'}.`
}

/** A fresh token for each session, as an app's server makes them. */
function useToken(bank: BankInPage): { token: string | null; renew: () => void } {
  const [round, setRound] = useState(0)
  const [token, setToken] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void bank.linkToken().then((made) => (wanted ? setToken(made) : undefined))
    return () => {
      wanted = false
    }
  }, [bank, round])
  return { token, renew: () => setRound((before) => before + 1) }
}
