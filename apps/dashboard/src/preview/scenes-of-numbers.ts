import type { Flow, FlowError } from '@linkflow/core'
import { at } from '@linkflow/core'
import { SAMPLE_BANKS, WRONG_DEPOSIT, WRONG_NUMBER } from './sample-data.ts'
import type { Scene } from './scene.ts'
import { early, shot } from './scene.ts'

const NUMBERS = { numbers: true }

/** The panes of accounts that are linked by their numbers. */
export const NUMBERS_SCENES: readonly Scene[] = [
  {
    id: 'routing-number',
    title: 'Routing number',
    shots: { usual: shot((flow) => numbers(flow, null, null)) },
  },
  {
    id: 'account-number',
    title: 'Account number',
    shots: {
      usual: shot((flow) => numbers(flow, '110000000', null)),
      error: shot((flow) => numbers(flow, '110000000', WRONG_NUMBER)),
    },
  },
  {
    id: 'numbers-institutions',
    title: 'Bank of a routing number',
    shots: {
      usual: shot((flow) =>
        at('numbers-institution-select', early(flow, NUMBERS), {
          institutions: SAMPLE_BANKS.slice(0, 3),
          optional: true,
        }),
      ),
    },
  },
  {
    id: 'deposit',
    title: 'Micro-deposit',
    shots: {
      usual: shot((flow) => deposit(flow, null)),
      error: shot((flow) => deposit(flow, WRONG_DEPOSIT)),
    },
  },
]

function numbers(flow: Flow, routing_number: string | null, error: FlowError | null) {
  return at('numbers', early(flow, NUMBERS), { routing_number, account: null, error })
}

function deposit(flow: Flow, error: FlowError | null) {
  const verification = { kind: 'same_day', account_mask: '0000' } as const
  return at('deposit-verification', early(flow, { update_mode: true, verification }), { error })
}
