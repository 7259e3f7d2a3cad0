import type { Flow, SavedInstitution } from '@linkflow/core'
import { at } from '@linkflow/core'
import { SAMPLE_BANKS, WRONG_OTP, WRONG_PHONE, sampleAccounts } from './sample-data.ts'
import type { Scene } from './scene.ts'
import { early, shot } from './scene.ts'

const REMEMBERED = { remember_me: true }

/** The panes of users who were here before, and of banks with several sign-ins. */
export const RETURNING_SCENES: readonly Scene[] = [
  {
    id: 'phone',
    title: 'Phone number',
    shots: {
      usual: shot((flow) => at('phone', early(flow, REMEMBERED), { error: null })),
      error: shot((flow) => at('phone', early(flow, REMEMBERED), { error: WRONG_PHONE })),
    },
  },
  {
    id: 'phone-code',
    title: 'Phone code',
    shots: {
      usual: shot((flow) => at('phone-code', early(flow, REMEMBERED), { error: null })),
      error: shot((flow) => at('phone-code', early(flow, REMEMBERED), { error: WRONG_OTP })),
    },
  },
  {
    id: 'saved-institutions',
    title: 'Saved banks',
    shots: {
      usual: shot((flow) =>
        at('saved-institution-select', early(flow, REMEMBERED), { institutions: savedBanks(flow) }),
      ),
    },
  },
  {
    id: 'saved-accounts',
    title: 'Saved accounts',
    shots: {
      usual: shot((flow) =>
        at('saved-account-select', flow, {
          institutions: savedBanks(flow),
          institution_id: flow.institution?.institution_id ?? '',
        }),
      ),
    },
  },
  {
    id: 'auth-type',
    title: 'Ways to link',
    shots: {
      usual: shot((flow) =>
        at('auth-type-select', early(flow, { numbers: true, auth_type_select: true }), null),
      ),
    },
  },
  {
    id: 'brand',
    title: 'Brand Select',
    shots: {
      usual: shot((flow) => brandSelect(flow, false)),
      error: shot((flow) => brandSelect(flow, true)),
    },
  },
  {
    id: 'oauth',
    title: 'Bank’s own page',
    shots: {
      usual: shot((flow) => oauth(flow, 'ready')),
      error: shot((flow) => oauth(flow, 'blocked')),
      loading: shot((flow) => oauth(flow, 'waiting')),
    },
  },
  {
    id: 'recaptcha',
    title: 'Robot check',
    shots: { usual: shot((flow) => at('recaptcha', flow, null)) },
  },
]

function savedBanks(flow: Flow): readonly SavedInstitution[] {
  const [first, second] = SAMPLE_BANKS
  const own = flow.institution ?? first
  const accounts = sampleAccounts(flow)
  return [
    ...(own ? [{ institution: own, accounts: accounts.slice(0, 2) }] : []),
    ...(second ? [{ institution: second, accounts: accounts.slice(2, 4) }] : []),
  ]
}

function brandSelect(flow: Flow, down: boolean) {
  const own = flow.institution ?? SAMPLE_BANKS[0]
  if (!own) throw new Error('The preview has no banks.')
  const portals = ['Personal', 'Business'].map((part) => ({
    ...own,
    institution_id: `${own.institution_id}-${part}`,
    name: `${own.name} ${part}`,
  }))
  const [portal] = portals
  return at('brand-select', flow, {
    brand: { ...own, portals },
    blocked: down && portal ? { ...portal, status: 'DOWN' } : null,
  })
}

function oauth(flow: Flow, phase: 'ready' | 'waiting' | 'blocked') {
  const page = { url: 'https://bank.example/sign-in', oauth_state_id: 'preview' }
  const institution = flow.institution && { ...flow.institution, oauth: true, credentials: [] }
  return at('oauth', { ...flow, institution }, { page, phase })
}
