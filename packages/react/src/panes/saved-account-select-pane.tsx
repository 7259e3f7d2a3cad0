import type { ReactElement } from 'react'
import { BankLabel } from '../parts/bank-label.tsx'
import { Pane } from '../parts/pane.tsx'
import { AccountForm } from './account-form.tsx'
import { usePane } from './use-pane.ts'

/** Which accounts of a bank that was linked before the app may see. */
export function SavedAccountSelectPane(): ReactElement {
  const { flow, data } = usePane('saved-account-select')
  const accounts = data.institutions
    .filter(({ institution }) => institution.institution_id === data.institution_id)
    .flatMap((saved) => saved.accounts)
  return (
    <Pane view="SELECT_SAVED_ACCOUNT" back context={<BankLabel institution={flow.institution} />}>
      <AccountForm session={flow.session} accounts={accounts} error={null} />
    </Pane>
  )
}
