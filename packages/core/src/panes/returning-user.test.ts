import { describe, expect, it } from 'vitest'
import type { SavedInstitution } from '../client/link-client.ts'
import {
  atPhone,
  atPhoneCode,
  atSavedAccounts,
  atSavedInstitutions,
  refused,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { ACCOUNTS, DEGRADED, INSTITUTION, SAVED, specimenError } from '../graph/specimens.ts'
import { transition } from '../transition.ts'

const back: Cue = { type: 'back.pressed' }
const CHECKING = 'account-checking'
const SAVING = 'account-saving'
/** Two banks with one account each. */
const TWO: readonly SavedInstitution[] = [
  { institution: INSTITUTION, accounts: ACCOUNTS.slice(0, 1) },
  { institution: DEGRADED, accounts: ACCOUNTS.slice(1) },
]
const submit = (...account_ids: string[]): Cue => ({ type: 'accounts.submitted', account_ids })

describe('the phone', () => {
  it('is asked for first, and submitted without being named', () => {
    const { state, asked } = rehearse([...atPhone(), { type: 'phone.submitted' }])
    expect(rehearse(atPhone()).state).toMatchObject({ pane: 'phone', data: { error: null } })
    expect(state.pane).toBe('loading')
    expect(asked).toEqual([{ type: 'phone' }])
  })

  it('is asked for again where it is none', () => {
    const none = specimenError('ITEM_ERROR', 'INVALID_PHONE_NUMBER')
    const cues: Cue[] = [...atPhone(), { type: 'phone.submitted' }, refused(none)]
    expect(rehearse(cues).state).toMatchObject({ pane: 'phone', data: { error: none } })
  })
})

describe('the code sent to it', () => {
  it('is asked for, and submitted without being named', () => {
    const { state, asked } = rehearse([...atPhoneCode(), { type: 'phone-code.submitted' }])
    expect(rehearse(atPhoneCode()).state).toMatchObject({
      pane: 'phone-code',
      data: { error: null },
      flow: { request_id: 'otp' },
    })
    expect(state.pane).toBe('loading')
    expect(asked.at(-1)).toEqual({ type: 'otp' })
  })

  it('can be done without', () => {
    const { state } = rehearse([...atPhoneCode(), { type: 'phone.skipped' }])
    expect(state.pane).toBe('institution-select')
  })

  it('leads back to the phone, with no error on it', () => {
    const { state } = rehearse([...atPhoneCode(), back])
    expect(state).toMatchObject({ pane: 'phone', data: { error: null } })
  })
})

describe('a saved bank', () => {
  const select = (institution_id: string): Cue => ({
    type: 'saved-institution.selected',
    institution_id,
  })

  it('shows its accounts', () => {
    const cues = [...atSavedInstitutions(TWO), select(DEGRADED.institution_id)]
    expect(rehearse(cues).state).toMatchObject({
      pane: 'saved-account-select',
      flow: { institution: DEGRADED },
      data: { institutions: TWO, institution_id: DEGRADED.institution_id },
    })
  })

  it('has to be one that was shown', () => {
    const { state } = rehearse(atSavedInstitutions())
    const step = transition(state, {
      type: 'saved-institution.selected',
      institution_id: 'ins_unknown',
    })
    expect(step.state).toBe(state)
    expect(step.effects).toEqual([])
  })
})

describe('its accounts', () => {
  it('are submitted with their bank', () => {
    const { asked } = rehearse([...atSavedAccounts(), submit(CHECKING)])
    expect(asked.at(-1)).toEqual({
      type: 'saved-accounts',
      institution_id: INSTITUTION.institution_id,
      account_ids: [CHECKING],
    })
  })

  it('may be several', () => {
    const { state } = rehearse([...atSavedAccounts(), submit(CHECKING, SAVING)])
    expect(state.pane).toBe('loading')
  })

  it('may not be those of another bank, nor some of them', () => {
    const { state } = rehearse(atSavedAccounts(TWO))
    for (const account_ids of [[SAVING], [CHECKING, SAVING], []]) {
      const step = transition(state, { type: 'accounts.submitted', account_ids })
      expect(step.state).toBe(state)
      expect(step.effects).toEqual([])
    }
  })

  it('lead back to the saved banks', () => {
    expect(rehearse([...atSavedAccounts(), back]).state).toMatchObject({
      pane: 'saved-institution-select',
      data: { institutions: SAVED },
    })
  })
})
