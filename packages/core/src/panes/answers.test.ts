import { describe, expect, it } from 'vitest'
import type { SessionReply } from '../client/link-client.ts'
import type { AnswerIntent } from '../effect.ts'
import {
  atAccounts,
  atConnected,
  atDeposit,
  atError,
  atLoading,
  atMfa,
  atNumbersLoading,
  atRecaptcha,
  connected,
  refused,
  sessionWith,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { ACCOUNTS, SESSION, specimenError } from '../graph/specimens.ts'
import type { LinkState } from '../state.ts'
import { transition } from '../transition.ts'

const down = specimenError('INSTITUTION_ERROR', 'INSTITUTION_DOWN')
const locked = specimenError('ITEM_ERROR', 'ITEM_LOCKED')
const both = ACCOUNTS.map(({ id }) => id)

const ANSWERS: readonly [string, Cue[], Cue, AnswerIntent][] = [
  ['a challenge', atMfa('code'), { type: 'mfa.submitted' }, { type: 'mfa' }],
  ['the robot check', atRecaptcha(), { type: 'recaptcha.solved' }, { type: 'recaptcha' }],
  ['a deposit’s code', atDeposit(), { type: 'deposit-code.submitted' }, { type: 'deposit' }],
  [
    'the accounts',
    atAccounts(),
    { type: 'accounts.submitted', account_ids: both },
    { type: 'accounts', account_ids: both },
  ],
]

describe('an answer', () => {
  it.each(ANSWERS)(
    'to %s goes to the back end with nothing that was typed',
    (_, cues, cue, answer) => {
      const { state } = rehearse(cues)
      const after = rehearse([cue], state)
      expect(after.state).toMatchObject({
        pane: 'loading',
        flow: { attempt: (state.flow?.attempt ?? 0) + 1 },
        data: { from: { pane: state.pane, data: state.data } },
      })
      expect(after.effects.at(-1)).toEqual({
        type: 'session.answer',
        link_session_id: SESSION.link_session_id,
        attempt: after.state.flow?.attempt,
        answer,
      })
    },
  )

  it('of accounts that were not all offered goes nowhere', () => {
    const { state } = rehearse(atAccounts())
    const account_ids = ['account-checking', 'account-unknown']
    expect(transition(state, { type: 'accounts.submitted', account_ids }).state).toBe(state)
  })

  it('is not made of credentials where no bank was chosen', () => {
    // The numbers name no bank, and still the back end may refuse them as if they did.
    const wrong = specimenError('ITEM_ERROR', 'INVALID_CREDENTIALS')
    const { state } = rehearse([...atNumbersLoading(), refused(wrong)])
    const step = transition(state, { type: 'credentials.submitted' })
    expect(step.state).toBe(state)
    expect(step.effects).toEqual([])
  })

  it('to which the reply is of no known kind is a mistake, and not a silent end', () => {
    const { state } = rehearse(atLoading())
    // What the types rule out: a back end of one's own may still send it.
    const reply = { kind: 'fax', request_id: 'fax' } as unknown as SessionReply
    const receive = (): LinkState =>
      transition(state, { type: 'session.replied', attempt: 1, reply }).state
    expect(receive).toThrow('Unhandled variant')
  })
})

describe('back from a challenge', () => {
  it('is the credentials, with no error on them', () => {
    const { state } = rehearse([...atMfa('code'), { type: 'back.pressed' }])
    expect(state).toMatchObject({ pane: 'credentials', data: { error: null } })
  })
})

describe('the Error pane', () => {
  const retry: Cue = { type: 'retry.pressed' }

  it('repeats the step that failed', () => {
    const submit: Cue = { type: 'accounts.submitted', account_ids: both }
    const { state } = rehearse([...atAccounts(), submit, refused(down), retry])
    expect(state).toMatchObject({ pane: 'select-account', data: { accounts: ACCOUNTS } })
  })

  it('starts the sign-in anew where a challenge failed', () => {
    const { state } = rehearse([...atMfa('code'), { type: 'mfa.submitted' }, refused(down), retry])
    expect(state).toMatchObject({ pane: 'credentials', data: { error: null } })
  })

  it('offers the numbers instead, where the token does', () => {
    const manual: Cue = { type: 'manual.pressed' }
    const cues = [...atLoading(sessionWith({ numbers: true })), refused(locked), manual]
    expect(rehearse(cues).state).toMatchObject({
      pane: 'numbers',
      data: { routing_number: null, account: null, error: null },
    })
    expect(rehearse([...atError(locked), manual]).state.pane).toBe('error')
  })
})

describe('another bank after the first', () => {
  it('starts at the list, with all of the first forgotten but that it is linked', () => {
    const several = sessionWith({ multi_item: true })
    const { state } = rehearse([...atConnected(several), { type: 'another.pressed' }])
    expect(state).toEqual({
      pane: 'institution-select',
      flow: {
        session: several,
        institution: null,
        error: null,
        request_id: 'connect',
        query: '',
        linked: 1,
        attempt: 1,
      },
      data: { blocked: null },
    })
  })

  it('forgets what was searched for and what went wrong', () => {
    const cues: Cue[] = [
      ...atLoading(sessionWith({ multi_item: true })),
      refused(locked),
      { type: 'back.pressed' },
      { type: 'institution.searched', query: 'platy', request_id: 'search' },
    ]
    const { state: list } = rehearse(cues)
    expect(list).toMatchObject({ flow: { query: 'platy', error: locked, request_id: 'search' } })
    const bank = list.flow?.institution
    if (!bank) throw new RangeError('No bank was chosen.')
    const { state } = rehearse(
      [
        { type: 'institution.selected', institution: bank },
        { type: 'credentials.submitted' },
        connected,
        { type: 'another.pressed' },
      ],
      list,
    )
    expect(state).toMatchObject({ flow: { query: '', error: null, institution: null, linked: 1 } })
  })
})
