import { at } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'
import { areOffered } from './select-account.ts'

export const savedAccountSelect: On<'saved-account-select'> = {
  ...CONFIRMED_EXIT,
  'accounts.submitted': (state, { account_ids }) => {
    const { institutions, institution_id } = state.data
    const accounts = institutions
      .filter(({ institution }) => institution.institution_id === institution_id)
      .flatMap((saved) => saved.accounts)
    return areOffered(account_ids, accounts, state.flow)
      ? submit(state, { type: 'saved-accounts', institution_id, account_ids })
      : go(state)
  },
  'back.pressed': ({ flow, data }) =>
    go(at('saved-institution-select', flow, { institutions: data.institutions })),
}
