import { isRoutingNumber } from '../routing-number.ts'
import { at } from '../state.ts'
import type { On } from './on.ts'
import { CONFIRMED_EXIT, go, submit } from './on.ts'
import { toList } from './route.ts'

/** Account and routing number in two steps of one view (link-contract E.2.10). */
export const numbers: On<'numbers'> = {
  ...CONFIRMED_EXIT,
  'routing-number.submitted': (state, { routing_number }) => {
    const { account, routing_number: before } = state.data
    return before === null && isRoutingNumber(routing_number)
      ? go(at('numbers', state.flow, { routing_number, account, error: null }))
      : go(state)
  },
  'account-number.submitted': (state, { account_type }) => {
    const { routing_number } = state.data
    return routing_number === null
      ? go(state)
      : submit(state, { type: 'numbers', routing_number, account_type })
  },
  'back.pressed': (state) => {
    const { account, routing_number } = state.data
    if (routing_number !== null)
      return go(at('numbers', state.flow, { routing_number: null, account, error: null }))
    // The numbers of an account that is selected have no list before them.
    if (account) return go(state)
    return go(
      state.flow.session.auth_type_select
        ? at('auth-type-select', state.flow, null)
        : toList(state.flow),
    )
  },
}
