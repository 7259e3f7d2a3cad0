import type { LinkState } from '@linkflow/core'
import { at } from '@linkflow/core'
import type { Customization } from '@linkflow/theme'
import type { Wording } from './sample-data.ts'
import { BANK_DOWN, WRONG_PASSWORD, sampleAccounts, sampleFlow } from './sample-data.ts'

/** How the bank list of a scene behaves. */
export type BankList = 'listed' | 'loading' | 'failing'

/** One pane in one state. */
export interface Scene {
  readonly id: string
  readonly title: string
  readonly banks: BankList
  readonly state: (draft: Customization, wording: Wording) => LinkState
}

/** Every scene of the preview, in the order of the journey. */
export const SCENES: readonly Scene[] = [
  scene('consent', 'Consent', (flow) =>
    at('consent', { ...flow, institution: null }, { details: false }),
  ),
  scene('institutions', 'Institution list', (flow) =>
    at('institution-select', { ...flow, institution: null }, { blocked: null }),
  ),
  scene('no-results', 'Search without results', (flow) =>
    at(
      'institution-select',
      { ...flow, institution: null, query: 'Bank of Atlantis' },
      { blocked: null },
    ),
  ),
  scene(
    'loading-institutions',
    'List loading',
    (flow) => at('institution-select', { ...flow, institution: null }, { blocked: null }),
    'loading',
  ),
  scene('credentials', 'Sign-in', (flow) => at('credentials', flow, { error: null })),
  scene('credentials-error', 'Sign-in, refused', (flow) =>
    at('credentials', { ...flow, error: WRONG_PASSWORD }, { error: WRONG_PASSWORD }),
  ),
  scene('code', 'Security code', (flow) =>
    at('mfa', flow, {
      error: null,
      challenge: { type: 'code', message: 'Code sent to ••• ••• 1111' },
    }),
  ),
  scene('questions', 'Security questions', (flow) =>
    at('mfa', flow, {
      error: null,
      challenge: {
        type: 'questions',
        questions: ['What was your first pet called?', 'In which town did you go to school?'],
        round: 1,
        rounds: 2,
      },
    }),
  ),
  scene('loading', 'Loading', (flow) =>
    at('loading', flow, { from: { pane: 'credentials', data: { error: null } } }),
  ),
  scene('accounts', 'Select Account', (flow, wording) =>
    at('select-account', flow, { accounts: sampleAccounts(wording), error: null }),
  ),
  scene('connected', 'Connected', (flow, wording) =>
    at('connected', flow, { item: itemOf(flow, wording) }),
  ),
  scene('reconnected', 'Reconnected', (flow, wording) =>
    at(
      'connected',
      { ...flow, session: { ...flow.session, update_mode: true } },
      { item: itemOf(flow, wording) },
    ),
  ),
  scene('error', 'Error', (flow) =>
    at('error', flow, {
      error: BANK_DOWN,
      from: { pane: 'credentials', data: { error: null } },
    }),
  ),
  scene('exit', 'Leaving', (flow) =>
    at('exit-confirmation', flow, { from: { pane: 'credentials', data: { error: null } } }),
  ),
]

export function sceneOf(id: string): Scene {
  const found = SCENES.find((one) => one.id === id) ?? SCENES[0]
  if (found) return found
  throw new Error('The preview has no scenes.')
}

type Flow = ReturnType<typeof sampleFlow>

function scene(
  id: string,
  title: string,
  state: (flow: Flow, wording: Wording) => LinkState,
  banks: BankList = 'listed',
): Scene {
  return {
    id,
    title,
    banks,
    state: (draft, wording) => state(flowOf(draft, wording), wording),
  }
}

function flowOf(draft: Customization, wording: Wording): Flow {
  const { select_account } = draft
  return sampleFlow(wording, {
    customization: { ...draft },
    account_selection: select_account === 'off' ? 'many' : select_account,
  })
}

function itemOf({ institution }: Flow, wording: Wording) {
  return {
    public_token: 'public-sandbox-3a2d6f0e-3b0c-4a51-8d7e-0c9d1f6b2a11',
    institution: institution && {
      institution_id: institution.institution_id,
      name: institution.name,
    },
    accounts: sampleAccounts(wording).slice(0, 2),
  }
}
