import { describe, expect, it } from 'vitest'
import type { SessionReply } from '../client/link-client.ts'
import {
  atCredentials,
  atInstitutions,
  atLoading,
  atMfa,
  atOAuth,
  atOAuthPage,
  atPhoneCode,
  refused,
  replied,
  sessionWith,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import {
  CHALLENGES,
  INSTITUTION,
  ITEM,
  OAUTH_BANK,
  PAGE,
  specimenError,
} from '../graph/specimens.ts'
import { transition } from '../transition.ts'

const asked: Cue = { type: 'exit.requested' }
const stays: Cue = { type: 'exit.declined' }
const connect: SessionReply = { kind: 'connected', request_id: 'connect', item: ITEM }

/** A reply that changes nothing: the very same state. */
function expectIgnored(cues: readonly Cue[], attempt: number, reply: SessionReply): void {
  const { state } = rehearse([...cues, asked])
  const step = transition(state, { type: 'session.replied', attempt, reply })
  expect(state.pane).toBe('exit-confirmation')
  expect(step.state).toBe(state)
  expect(step.effects).toEqual([])
}

describe('the question whether to leave', () => {
  it.each(['exit.declined', 'back.pressed'] as const)('%s stays on the pane as it was', (type) => {
    const { state } = rehearse(atMfa('code'))
    expect(rehearse([asked, { type }], state).state).toEqual(state)
  })

  it.each(['exit.confirmed', 'exit.requested', 'exit.forced'] as const)('%s leaves', (type) => {
    expect(rehearse([...atMfa('code'), asked, { type }]).state).toMatchObject({
      pane: 'closed',
      data: { outcome: 'exit' },
    })
  })

  it('offers the numbers instead, where the token does', () => {
    const instead: Cue[] = [asked, { type: 'manual.pressed' }]
    const numbers = sessionWith({ numbers: true })
    expect(rehearse([...atCredentials(numbers), ...instead]).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: null, account: null, error: null },
    })
    expect(rehearse([...atCredentials(), ...instead]).state.pane).toBe('exit-confirmation')
  })
})

describe('a reply while the question is open', () => {
  it('is kept from the user, and there when they stay', () => {
    const cues = [...atLoading(), asked, replied(connect)]
    expect(rehearse(cues).state).toMatchObject({
      pane: 'exit-confirmation',
      flow: { request_id: 'connect' },
      data: { from: { pane: 'connected', data: { item: ITEM } } },
    })
    expect(rehearse([...cues, stays]).state.pane).toBe('connected')
  })

  it('M58 tells on exit where the bank’s answer led', () => {
    const leave: Cue = { type: 'exit.confirmed' }
    const { heard } = rehearse([...atLoading(), asked, replied(connect), leave])
    expect(heard.slice(-2)).toEqual(['EXIT(connected)', 'onExit(connected)'])
  })

  it('M61 tells of the error it brings', () => {
    const locked = specimenError('ITEM_ERROR', 'ITEM_LOCKED')
    const { state, heard } = rehearse([...atLoading(), asked, refused(locked)])
    expect(heard.at(-1)).toBe('ERROR(ITEM_LOCKED)')
    expect(state).toMatchObject({ pane: 'exit-confirmation', data: { from: { pane: 'error' } } })
  })

  it('brings the page of the bank', () => {
    const cues = [...atOAuth(), asked, replied(PAGE)]
    expect(rehearse(cues).state).toMatchObject({
      pane: 'exit-confirmation',
      data: { from: { pane: 'oauth', data: { phase: 'ready' } } },
    })
    expect(rehearse([...cues, stays]).state).toMatchObject({
      pane: 'oauth',
      data: { page: { url: PAGE.url, oauth_state_id: PAGE.oauth_state_id }, phase: 'ready' },
    })
  })

  it('still asks for what comes next', () => {
    // A phone that knows no bank goes on to the bank of the token, whose page has to be asked for.
    const none: SessionReply = { kind: 'saved', request_id: 'saved', institutions: [] }
    const cues: Cue[] = [
      ...atPhoneCode({ institution: OAUTH_BANK }),
      { type: 'phone-code.submitted' },
      asked,
      replied(none),
    ]
    const after = rehearse(cues)
    expect(after.asked.at(-1)).toEqual({
      type: 'oauth',
      institution_id: OAUTH_BANK.institution_id,
    })
    expect(after.state).toMatchObject({ data: { from: { pane: 'oauth' } } })
  })

  it('changes nothing when it is late', () => {
    expectIgnored(atLoading(), 0, connect)
    expectIgnored(atOAuth(), 0, PAGE)
  })

  it('changes nothing when none was waited for', () => {
    const [challenge] = CHALLENGES
    if (!challenge) throw new RangeError('There is no specimen of a challenge.')
    expectIgnored(atMfa('code'), 1, connect)
    expectIgnored(atCredentials(), 0, { kind: 'mfa', request_id: 'late', challenge })
    expectIgnored(atOAuthPage(), 1, PAGE)
  })
})

describe('before the credentials', () => {
  it('nobody is asked, and a reply finds nobody', () => {
    const { state } = rehearse([
      ...atInstitutions(),
      { type: 'institution.selected', institution: INSTITUTION },
      { type: 'back.pressed' },
    ])
    expect(transition(state, { type: 'session.replied', attempt: 0, reply: connect }).state).toBe(
      state,
    )
    expect(rehearse([asked], state).state.pane).toBe('closed')
  })
})
