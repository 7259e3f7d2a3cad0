import { describe, expect, it } from 'vitest'
import {
  atConnected,
  atCredentials,
  atDeposit,
  atLoading,
  atMfa,
  atReroute,
  opened,
  sessionWith,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { INSTITUTION } from '../graph/specimens.ts'
import { start } from '../transition.ts'
import { exitStatusOf } from './exit-status-of.ts'
import { mfaTypeOf, viewOf } from './view-of.ts'

const instant = sessionWith({
  update_mode: true,
  institution: INSTITUTION,
  verification: { kind: 'instant', account_mask: null },
})

const VIEWS: readonly [string, Cue[]][] = [
  ['CONSENT', opened()],
  ['CREDENTIAL', atCredentials()],
  ['LOADING', atLoading()],
  ['MFA', atMfa('questions')],
  ['NUMBERS_SELECT_INSTITUTION', atReroute(false)],
  ['SAME_DAY_MICRODEPOSIT_VERIFICATION', atDeposit()],
  ['INSTANT_MICRODEPOSIT_VERIFICATION', opened(instant)],
  ['CONNECTED', atConnected()],
]

describe('the view on the screen', () => {
  it.each(VIEWS)('is %s', (view, cues) => {
    expect(viewOf(rehearse(cues).state)).toBe(view)
  })

  it('is that of an instant deposit only while its code is asked for', () => {
    const { heard } = rehearse([...opened(instant), { type: 'deposit-code.submitted' }])
    expect(heard.at(-1)).toBe('TRANSITION_VIEW(LOADING)')
  })

  it('M34 has a kind of challenge only on MFA', () => {
    expect(mfaTypeOf(rehearse(atMfa('questions')).state)).toBe('questions')
    expect(mfaTypeOf(rehearse(atLoading()).state)).toBeNull()
  })

  it('is none before the flow is open and after it is closed, and there is nothing to leave', () => {
    const { state: closed } = rehearse([...opened(), { type: 'exit.requested' }])
    for (const state of [start().state, closed]) {
      expect(viewOf(state)).toBeNull()
      expect(exitStatusOf(state)).toBeNull()
    }
  })
})
