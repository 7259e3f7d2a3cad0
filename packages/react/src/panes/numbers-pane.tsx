import type { ReactElement } from 'react'
import { BankLabel } from '../parts/bank-label.tsx'
import { Pane } from '../parts/pane.tsx'
import { AccountNumberForm } from './account-number-form.tsx'
import { RoutingNumberForm } from './routing-number-form.tsx'
import { usePane } from './use-pane.ts'

/** Routing number, then account number: two steps of one view (link-contract E.2.10, decision 20). */
export function NumbersPane(): ReactElement {
  const { flow, data } = usePane('numbers')
  const { routing_number, account } = data
  return (
    <Pane
      view="NUMBERS"
      // The numbers of an account that was selected have no list before them.
      back={routing_number !== null || account === null}
      context={<BankLabel institution={account ? flow.institution : null} />}
    >
      {routing_number === null ? (
        <RoutingNumberForm account={account} />
      ) : (
        <AccountNumberForm {...data} routing_number={routing_number} />
      )}
    </Pane>
  )
}
