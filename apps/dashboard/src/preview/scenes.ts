import type { Flow, MfaChallenge } from '@linkflow/core'
import { at } from '@linkflow/core'
import { BANK_DOWN, WRONG_CODE, WRONG_PASSWORD, sampleAccounts } from './sample-data.ts'
import type { Scene } from './scene.ts'
import { early, shot } from './scene.ts'
import { NUMBERS_SCENES } from './scenes-of-numbers.ts'
import { RETURNING_SCENES } from './scenes-of-returning.ts'

/** Every pane of the flow, in the order of the journey. */
export const SCENES: readonly Scene[] = [
  {
    id: 'consent',
    title: 'Consent',
    shots: {
      usual: shot((flow) => at('consent', early(flow), { details: false })),
      loading: shot(() => at('created', null, { start: null, opening: { institution: null } })),
    },
  },
  ...RETURNING_SCENES,
  {
    id: 'institutions',
    title: 'Institution Select',
    shots: {
      usual: shot(bankList),
      error: shot(bankList, 'failing'),
      empty: shot((flow) => bankList({ ...flow, query: 'Bank of Atlantis' })),
      loading: shot(bankList, 'loading'),
    },
  },
  {
    id: 'bank-down',
    title: 'Bank not available',
    shots: {
      usual: shot((flow) => at('institution-select', flow, { blocked: blockedBank(flow, 'DOWN') })),
      error: shot((flow) =>
        at('institution-select', flow, { blocked: blockedBank(flow, 'UNSUPPORTED') }),
      ),
    },
  },
  {
    id: 'credentials',
    title: 'Sign-in',
    shots: {
      usual: shot((flow) => at('credentials', flow, { error: null })),
      error: shot((flow) =>
        at('credentials', { ...flow, error: WRONG_PASSWORD }, { error: WRONG_PASSWORD }),
      ),
      loading: shot(loading),
    },
  },
  mfa('device', 'Choose a device', {
    type: 'device',
    devices: [
      { device_id: '0', mask: '••• ••• 1111', type: 'phone' },
      { device_id: '1', mask: 's•••h@rowan.example', type: 'email' },
    ],
  }),
  mfa('code', 'Security code', { type: 'code', message: 'Code sent to ••• ••• 1111' }),
  mfa('questions', 'Security questions', {
    type: 'questions',
    questions: ['What was your first pet called?', 'In which town did you go to school?'],
    round: 1,
    rounds: 2,
  }),
  mfa('selections', 'Security choices', {
    type: 'selections',
    selections: [{ question: 'You say tomato, I say…?', answers: ['tomato', 'potato'] }],
    round: 1,
    rounds: 1,
  }),
  {
    id: 'accounts',
    title: 'Select Account',
    shots: {
      usual: shot((flow) =>
        at('select-account', flow, { accounts: sampleAccounts(flow), error: null }),
      ),
      error: shot((flow) =>
        at('select-account', flow, { accounts: sampleAccounts(flow), error: BANK_DOWN }),
      ),
      loading: shot((flow) =>
        at('loading', flow, {
          from: { pane: 'select-account', data: { accounts: [], error: null } },
        }),
      ),
    },
  },
  ...NUMBERS_SCENES,
  { id: 'loading', title: 'Loading', shots: { usual: shot(loading) } },
  { id: 'connected', title: 'Connected', shots: { usual: shot((flow) => connected(flow, false)) } },
  {
    id: 'reconnected',
    title: 'Reconnected',
    shots: { usual: shot((flow) => connected(flow, true)) },
  },
  {
    id: 'error',
    title: 'Error',
    shots: {
      usual: shot((flow) =>
        at('error', flow, {
          error: BANK_DOWN,
          from: { pane: 'credentials', data: { error: null } },
        }),
      ),
    },
  },
  {
    id: 'exit',
    title: 'Leaving',
    shots: {
      usual: shot((flow) =>
        at('exit-confirmation', flow, { from: { pane: 'credentials', data: { error: null } } }),
      ),
    },
  },
]

export function sceneOf(id: string): Scene {
  const found = SCENES.find((one) => one.id === id) ?? SCENES[0]
  if (found) return found
  throw new Error('The preview has no scenes.')
}

function bankList(flow: Flow) {
  return at('institution-select', early(flow), { blocked: null })
}

function blockedBank({ institution }: Flow, status: 'DOWN' | 'UNSUPPORTED') {
  return institution && { ...institution, status }
}

function loading(flow: Flow) {
  return at('loading', flow, { from: { pane: 'credentials', data: { error: null } } })
}

function mfa(id: string, title: string, challenge: MfaChallenge): Scene {
  return {
    id,
    title,
    shots: {
      usual: shot((flow) => at('mfa', flow, { challenge, error: null })),
      error: shot((flow) =>
        at('mfa', { ...flow, error: WRONG_CODE }, { challenge, error: WRONG_CODE }),
      ),
      loading: shot((flow) =>
        at('loading', flow, { from: { pane: 'mfa', data: { challenge, error: null } } }),
      ),
    },
  }
}

function connected(flow: Flow, update_mode: boolean) {
  const { institution, session } = flow
  return at(
    'connected',
    { ...flow, session: { ...session, update_mode } },
    {
      item: {
        public_token: 'public-sandbox-3a2d6f0e-3b0c-4a51-8d7e-0c9d1f6b2a11',
        institution: institution && {
          institution_id: institution.institution_id,
          name: institution.name,
        },
        accounts: sampleAccounts(flow).slice(0, 2),
      },
    },
  )
}
