import { describe, expect, it } from 'vitest'
import {
  atAccounts,
  atAuthType,
  atBrand,
  atConnected,
  atCredentials,
  atDeposit,
  atError,
  atInstitutions,
  atLoading,
  atMfa,
  atNumbers,
  atOAuth,
  atPhone,
  atPhoneCode,
  atRecaptcha,
  atReroute,
  atSavedAccounts,
  atSavedInstitutions,
  opened,
  sessionWith,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { BRAND, INSTITUTION, SESSION, UNSUPPORTED, specimenError } from '../graph/specimens.ts'
import type { Pane } from '../state.ts'
import type { ExitStatus } from '../vocabulary/exit-status.ts'

type Way = readonly [Pane, Cue[], ExitStatus]
const locked = specimenError('ITEM_ERROR', 'ITEM_LOCKED')

/** Nothing is at stake yet: closing closes. */
const FREE: readonly Way[] = [
  ['consent', opened(), 'requires_credentials'],
  ['phone', atPhone(), 'requires_credentials'],
  ['phone-code', atPhoneCode(), 'requires_code'],
  ['saved-institution-select', atSavedInstitutions(), 'institution_not_found'],
  ['auth-type-select', atAuthType(), 'requires_credentials'],
  ['institution-select', atInstitutions(), 'institution_not_found'],
  ['brand-select', atBrand(), 'institution_not_found'],
]

/** Closing asks first. */
const CONFIRMED: readonly Way[] = [
  ['saved-account-select', atSavedAccounts(), 'requires_account_selection'],
  ['credentials', atCredentials(), 'requires_credentials'],
  ['oauth', atOAuth(), 'requires_oauth'],
  ['recaptcha', atRecaptcha(), 'requires_recaptcha'],
  ['mfa', atMfa('code'), 'requires_code'],
  ['loading', atLoading(), 'requires_credentials'],
  ['select-account', atAccounts(), 'requires_account_selection'],
  ['numbers', atNumbers(), 'requires_credentials'],
  ['numbers-institution-select', atReroute(true), 'requires_credentials'],
  ['deposit-verification', atDeposit(), 'requires_code'],
  ['error', atError(locked), 'requires_credentials'],
]

describe('M60 closing', () => {
  it.each(FREE)('on %s ends at once', (pane, cues, status) => {
    const { state } = rehearse(cues)
    const left = rehearse([{ type: 'exit.requested' }], state)
    expect(state.pane).toBe(pane)
    expect(left.state).toMatchObject({ pane: 'closed', data: { outcome: 'exit' } })
    expect(left.heard).toEqual([`EXIT(${status})`, `onExit(${status})`])
  })

  it.each(CONFIRMED)('on %s asks first', (pane, cues) => {
    const { state } = rehearse(cues)
    const { state: question, heard } = rehearse([{ type: 'exit.requested' }], state)
    expect(state.pane).toBe(pane)
    expect(question).toEqual({
      pane: 'exit-confirmation',
      flow: state.flow,
      data: { from: { pane, data: state.data } },
    })
    expect(heard).toEqual(['TRANSITION_VIEW(EXIT)'])
  })

  it.each([...FREE, ...CONFIRMED])('M14 by force on %s ends at once', (_, cues, status) => {
    const { state, heard } = rehearse([...cues, { type: 'exit.forced' }])
    expect(state).toMatchObject({ pane: 'closed', data: { outcome: 'exit' } })
    expect(heard.slice(-2).map((line) => line.replace(' ITEM_LOCKED', ''))).toEqual([
      expect.stringContaining(status),
      `onExit(${status})`,
    ])
  })

  it.each(['exit.requested', 'exit.forced', 'finish.pressed'] as const)(
    'M65 on connected is success: %s',
    (type) => {
      const { state, heard } = rehearse([...atConnected(), { type }])
      expect(state).toMatchObject({ pane: 'closed', data: { outcome: 'success' } })
      expect(heard.slice(-2)).toEqual(['HANDOFF', 'onSuccess(1)'])
    },
  )

  it('on the notice of an unsupported portal says so', () => {
    const brand = { ...BRAND, portals: [INSTITUTION, UNSUPPORTED] }
    const { heard } = rehearse([
      ...atInstitutions(),
      { type: 'institution.selected', institution: brand },
      { type: 'institution.selected', institution: UNSUPPORTED },
      { type: 'exit.requested' },
    ])
    expect(heard.at(-1)).toBe('onExit(institution_not_supported)')
  })

  it('M64 names the bank that was chosen, and none where none was', () => {
    const institution = { name: INSTITUTION.name, institution_id: INSTITUTION.institution_id }
    const left = (cues: readonly Cue[]): unknown =>
      rehearse([...cues, { type: 'exit.forced' }]).effects.at(-1)
    expect(left(atCredentials())).toEqual({
      type: 'host.exit',
      error: null,
      metadata: {
        institution,
        status: 'requires_credentials',
        link_session_id: SESSION.link_session_id,
        request_id: 'start',
      },
    })
    expect(left(atInstitutions())).toMatchObject({ metadata: { institution: null } })
  })

  it('M52 after the first of several banks is success, and hands over once', () => {
    const { state, heard } = rehearse([
      ...atConnected(sessionWith({ multi_item: true })),
      { type: 'another.pressed' },
      { type: 'exit.requested' },
    ])
    expect(state).toMatchObject({ pane: 'closed', data: { outcome: 'success' } })
    expect(heard.filter((line) => /HANDOFF|EXIT|on[A-Z]/.test(line))).toEqual([
      'HANDOFF',
      'onSuccess(0)',
    ])
  })
})
