import { describe, expect, it } from 'vitest'
import { startFlow } from '../flow.ts'
import { CHALLENGES, INSTITUTION, SESSION, specimenError } from '../graph/specimens.ts'
import type { OpenPane, Stop } from '../state.ts'
import { at } from '../state.ts'
import { transition } from '../transition.ts'
import { SCENARIOS, scenario } from './index.ts'
import type { Scenario, ScenarioStep } from './index.ts'

describe('the scenarios', () => {
  it('have unique names', () => {
    const names = SCENARIOS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are found by name', () => {
    expect(scenario('mfa-device').password).toBe('mfa_device')
    expect(() => scenario('nothing')).toThrow('no scenario named "nothing"')
  })

  it.each(SCENARIOS)('are JSON: $name', (played) => {
    expect(JSON.parse(JSON.stringify(played))).toEqual(played)
  })

  it.each(SCENARIOS.filter(({ username }) => username !== ''))(
    'sign in with what they say: $name',
    ({ username, password, mfa, steps }) => {
      expect(steps).toContainEqual({ type: 'credentials', username, password })
      expect(steps.flatMap((step) => (step.type === 'mfa' ? [step.round] : []))).toEqual(mfa)
    },
  )

  it.each(SCENARIOS.flatMap(refusedIn))('are shown where they say: $name', (refused) => {
    const flow = startFlow(SESSION, 'request', INSTITUTION)
    const error = specimenError('ITEM_ERROR', refused.error_code)
    const reply = { kind: 'refused', request_id: 'request', error } as const
    const asking = at('loading', flow, { from: refused.from })
    const { state } = transition(asking, { type: 'session.replied', attempt: 0, reply })
    const shown = { inline: refused.from.pane, error: 'error', ended: 'closed' } as const
    expect(state.pane).toBe(shown[refused.kind])
  })
})

/** The scenarios that a reply refuses; one that cannot start has no pane to be refused on. */
function refusedIn({ name, steps, outcome }: Scenario) {
  const last = steps.at(-1)
  if (!last || !('error_code' in outcome)) return []
  return [{ name, from: stopAt(last), kind: outcome.kind, error_code: outcome.error_code }]
}

const PANE: { readonly [T in ScenarioStep['type']]: OpenPane } = {
  credentials: 'credentials',
  recaptcha: 'recaptcha',
  mfa: 'mfa',
  accounts: 'select-account',
  oauth: 'oauth',
  numbers: 'numbers',
  'numbers-kept': 'numbers-institution-select',
  deposit: 'deposit-verification',
  phone: 'phone',
  otp: 'phone-code',
  'saved-accounts': 'saved-account-select',
}

/** The pane on which a step is taken. */
function stopAt({ type }: ScenarioStep): Stop {
  const [challenge] = CHALLENGES
  const data = { challenge, error: null, page: null, phase: 'ready', accounts: [] }
  // One object with what any of these panes remembers: only the pane's own part is read.
  return { pane: PANE[type], data } as unknown as Stop
}
