import { viewOf } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useMessages, useSend } from '../context.tsx'
import { useRefused } from '../parts/inline-error.tsx'
import { BankLabel } from '../parts/bank-label.tsx'
import { Pane } from '../parts/pane.tsx'
import { withoutSpaces } from './mfa-code.tsx'
import { OneFieldForm } from './one-field-form.tsx'
import { usePane } from './use-pane.ts'

/** The three letters next to a micro-deposit, which show that the account is the user's (link-contract E.2.10b). */
export function DepositVerificationPane(): ReactElement {
  const state = usePane('deposit-verification')
  const { deposit } = useMessages()
  const send = useSend()
  const { institution, session } = state.flow
  return (
    <Pane view={viewOf(state)} context={<BankLabel institution={institution} />}>
      <OneFieldForm
        title={deposit.title}
        text={deposit.text(session.client_name, session.verification?.account_mask ?? null)}
        media={<StatementLine />}
        field={{
          name: 'deposit_code',
          label: deposit.label,
          hint: deposit.hint,
          autoComplete: 'off',
          code: 'letters',
        }}
        check={(typed) => (/^\p{L}{3}$/u.test(withoutSpaces(typed)) ? null : deposit.invalid)}
        {...useRefused(state.data.error, deposit.wrong)}
        submitLabel={deposit.submit}
        submit={(typed) =>
          send({ type: 'deposit-code.submitted' }, [withoutSpaces(typed).toUpperCase()])
        }
      />
    </Pane>
  )
}

/** Where the letters are: a line of a bank statement. The words under the field say the same. */
function StatementLine(): ReactElement {
  return (
    <div data-part="statement" aria-hidden="true">
      <span data-part="statement-blank" />
      <span data-part="statement-code">XYZ</span>
      <span data-part="statement-amount">0.01</span>
    </div>
  )
}
