import type { ReactElement } from 'react'
import { BankLabel } from '../parts/bank-label.tsx'
import { Pane } from '../parts/pane.tsx'
import { AccountForm } from './account-form.tsx'
import { usePane } from './use-pane.ts'

/** Which accounts the app may see: one, or any number (link-contract J). */
export function SelectAccountPane(): ReactElement {
  const { flow, data } = usePane('select-account')
  return (
    <Pane view="SELECT_ACCOUNT" context={<BankLabel institution={flow.institution} />}>
      <AccountForm session={flow.session} accounts={data.accounts} error={data.error} />
    </Pane>
  )
}
