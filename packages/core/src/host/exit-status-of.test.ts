import { describe, expect, it } from 'vitest'
import {
  atAccounts,
  atConnected,
  atCredentials,
  atError,
  atInstitutions,
  atLoading,
  atMfa,
  opened,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { specimenError } from '../graph/specimens.ts'

const locked = specimenError('ITEM_ERROR', 'ITEM_LOCKED')
const gone = specimenError('INSTITUTION_ERROR', 'INSTITUTION_NO_LONGER_SUPPORTED')

const LEFT: readonly [string, readonly Cue[], string][] = [
  ['Consent', opened(), 'requires_credentials'],
  ['Institution Select', atInstitutions(), 'institution_not_found'],
  ['Credentials', atCredentials(), 'requires_credentials'],
  ['Loading', atLoading(), 'requires_credentials'],
  ['MFA device', atMfa('device'), 'choose_device'],
  ['MFA code', atMfa('code'), 'requires_code'],
  ['MFA questions', atMfa('questions'), 'requires_questions'],
  ['MFA selections', atMfa('selections'), 'requires_selections'],
  ['Loading after a code', [...atMfa('code'), { type: 'mfa.submitted' }], 'requires_code'],
  ['Select Account', atAccounts(), 'requires_account_selection'],
  ['Error', atError(locked), 'requires_credentials'],
  ['Error of an unsupported bank', atError(gone), 'institution_not_supported'],
]

describe('M58 M60 the exit status', () => {
  for (const [pane, cues, status] of LEFT) {
    it(`of ${pane} is ${status}, forced or confirmed`, () => {
      const forced = rehearse([...cues, { type: 'exit.forced' }])
      const confirmed = rehearse([...cues, { type: 'exit.requested' }, { type: 'exit.confirmed' }])
      for (const { effects } of [forced, confirmed])
        expect(effects.slice(-2)).toMatchObject([
          { type: 'host.emit', event: { event_name: 'EXIT', details: { exit_status: status } } },
          { type: 'host.exit', metadata: { status } },
        ])
    })
  }

  it('of Connected does not exist: closing it is success', () => {
    const { state } = rehearse([...atConnected(), { type: 'exit.forced' }])
    expect(state).toMatchObject({ pane: 'closed', data: { outcome: 'success' } })
  })
})
