import type { OpenPane } from '@linkflow/core'
import { DEFAULT_CUSTOMIZATION } from '@linkflow/theme'
import { describe, expect, it } from 'vitest'
import { flowOf } from './sample-data.ts'
import { SCENE_STATES, shotOf } from './scene.ts'
import { SCENES, sceneOf } from './scenes.ts'

/** Every pane that a user can see: a new one has no place in here until it has a scene. */
const PANES = {
  consent: 1,
  phone: 1,
  'phone-code': 1,
  'saved-institution-select': 1,
  'saved-account-select': 1,
  'auth-type-select': 1,
  'institution-select': 1,
  'brand-select': 1,
  credentials: 1,
  oauth: 1,
  recaptcha: 1,
  mfa: 1,
  'select-account': 1,
  numbers: 1,
  'numbers-institution-select': 1,
  'deposit-verification': 1,
  loading: 1,
  connected: 1,
  error: 1,
  'exit-confirmation': 1,
} as const satisfies Record<OpenPane, 1>

describe('the preview', () => {
  const flow = flowOf(DEFAULT_CUSTOMIZATION, 'usual', 'en')

  it('shows every pane of the flow', () => {
    const shown = SCENES.map((scene) => scene.shots.usual.stateOf(flow).pane)
    expect([...new Set(shown)].sort()).toEqual(Object.keys(PANES).sort())
  })

  it.each(SCENE_STATES)('shows panes that are %s', (state) => {
    expect(SCENES.filter(({ shots }) => shots[state]).length).toBeGreaterThan(0)
  })

  it('shows a pane as usual where it has no such state', () => {
    const exit = sceneOf('exit')
    expect(shotOf(exit, 'empty')).toBe(exit.shots.usual)
  })

  it('shows the first pane where there is none of that name', () => {
    expect(sceneOf('nothing').id).toBe('consent')
  })
})
