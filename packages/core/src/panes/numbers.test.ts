import { describe, expect, it } from 'vitest'
import {
  atAccounts,
  atAuthType,
  atNumbers,
  atNumbersLoading,
  atReroute,
  refused,
  replied,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { INSTITUTION, specimenError } from '../graph/specimens.ts'
import { transition } from '../transition.ts'

const back: Cue = { type: 'back.pressed' }
const routing = (routing_number: string): Cue => ({
  type: 'routing-number.submitted',
  routing_number,
})
const number: Cue = {
  type: 'account-number.submitted',
  account_number_mask: '0000',
  account_type: 'savings',
}
const account = { name: 'Plaid Saving', mask: '1111' }
/** The numbers of an account that was selected (E.2.10c). */
const ofAccount: Cue[] = [
  ...atAccounts(),
  { type: 'accounts.submitted', account_ids: ['account-saving'] },
  replied({ kind: 'numbers', request_id: 'numbers', account }),
]

describe('the routing number', () => {
  it('is asked for first', () => {
    expect(rehearse(atNumbers()).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: null, account: null, error: null },
    })
  })

  it('leads to the account number', () => {
    expect(rehearse([...atNumbers(), routing('110000000')]).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: '110000000', account: null, error: null },
    })
  })

  it('is not taken twice', () => {
    const { state } = rehearse([...atNumbers(), routing('110000000')])
    const step = transition(state, {
      type: 'routing-number.submitted',
      routing_number: '021000021',
    })
    expect(step.state).toBe(state)
    expect(step.effects).toEqual([])
  })

  it('keeps the account that it is asked for', () => {
    expect(rehearse([...ofAccount, routing('110000000')]).state).toMatchObject({
      data: { routing_number: '110000000', account, error: null },
    })
  })
})

describe('the account number', () => {
  it('waits for a routing number', () => {
    const { state, asked } = rehearse([...atNumbers(), number])
    expect(state).toMatchObject({ pane: 'numbers', data: { routing_number: null } })
    expect(asked).toEqual([])
  })

  it('is submitted without being named: it is a secret', () => {
    const { state, asked } = rehearse([...atNumbers(), routing('110000000'), number])
    expect(state.pane).toBe('loading')
    expect(asked).toEqual([
      { type: 'numbers', routing_number: '110000000', account_type: 'savings' },
    ])
  })

  it('is asked for again where it does not fit, with what was said before', () => {
    const mismatch = specimenError('INVALID_REQUEST', 'INVALID_ACCOUNT_NUMBER')
    const cues = [...ofAccount, routing('110000000'), number, refused(mismatch)]
    expect(rehearse(cues).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: '110000000', account, error: mismatch },
    })
  })

  it('is asked for with the account it belongs to (E.2.10c)', () => {
    expect(rehearse(ofAccount).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: null, account, error: null },
      flow: { request_id: 'numbers' },
    })
  })
})

describe('back from the numbers', () => {
  it('is the routing number first', () => {
    expect(rehearse([...atNumbers(), routing('110000000'), back]).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: null, account: null, error: null },
    })
  })

  it('is the list then', () => {
    expect(rehearse([...atNumbers(), back]).state.pane).toBe('institution-select')
  })

  it('is the question how to link, where it was asked', () => {
    const chosen: Cue = { type: 'auth-type.selected', auth_type: 'manual' }
    expect(rehearse([...atAuthType(), chosen, back]).state).toMatchObject({
      pane: 'auth-type-select',
      data: null,
    })
  })

  it('is nothing for an account that is selected, which has no list before it', () => {
    const { state } = rehearse(ofAccount)
    expect(transition(state, { type: 'back.pressed' }).state).toBe(state)
    expect(rehearse([...ofAccount, routing('110000000'), back]).state).toMatchObject({
      data: { routing_number: null, account },
    })
  })
})

describe('the question how to link', () => {
  it('leads to the list for a sign-in', () => {
    const { state } = rehearse([
      ...atAuthType(),
      { type: 'auth-type.selected', auth_type: 'instant' },
    ])
    expect(state.pane).toBe('institution-select')
  })
})

describe('the bank that the numbers name', () => {
  it('may be declined, where the numbers will do', () => {
    const { state, asked } = rehearse([...atReroute(true), { type: 'manual.pressed' }])
    expect(state.pane).toBe('loading')
    expect(asked.at(-1)).toEqual({ type: 'numbers-kept' })
  })

  it('may not be declined where they will not', () => {
    const { state } = rehearse(atReroute(false))
    const step = transition(state, { type: 'manual.pressed' })
    expect(step.state).toBe(state)
    expect(step.effects).toEqual([])
  })

  it('is offered alone or among others, and the host hears which', () => {
    const reroute = (institutions: (typeof INSTITUTION)[]): Cue =>
      replied({ kind: 'reroute', request_id: 'reroute', institutions, optional: true })
    const heard = (...banks: (typeof INSTITUTION)[]): string | undefined =>
      rehearse([...atNumbersLoading(), reroute(banks)]).heard.at(-1)
    expect(heard(INSTITUTION)).toBe(
      'TRANSITION_VIEW(NUMBERS_SELECT_INSTITUTION SINGLE_INSTITUTION)',
    )
    expect(heard(INSTITUTION, INSTITUTION)).toBe(
      'TRANSITION_VIEW(NUMBERS_SELECT_INSTITUTION MULTI_INSTITUTION)',
    )
  })
})
