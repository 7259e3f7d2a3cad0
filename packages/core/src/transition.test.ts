import { describe, expect, it } from 'vitest'
import {
  atAccounts,
  atConnected,
  atCredentials,
  atError,
  atInstitutions,
  atLoading,
  atMfa,
  challenged,
  connected,
  opened,
  refused,
} from './graph/cues.ts'
import type { Cue } from './graph/rehearse.ts'
import { rehearse } from './graph/rehearse.ts'
import { CHALLENGES, INSTITUTION, ITEM, SESSION, specimenError } from './graph/specimens.ts'
import { start, transition } from './transition.ts'

const wrongPassword = specimenError('ITEM_ERROR', 'INVALID_CREDENTIALS')
const wrongAnswer = specimenError('ITEM_ERROR', 'INVALID_MFA')
const locked = specimenError('ITEM_ERROR', 'ITEM_LOCKED')
const down = specimenError('INSTITUTION_ERROR', 'INSTITUTION_DOWN')
const repair = { ...SESSION, update_mode: true, institution: INSTITUTION }

const paneAfter = (cues: readonly Cue[]): string => rehearse(cues).state.pane

describe('before it is open', () => {
  it('checks the token first', () => {
    expect(start().effects).toEqual([{ type: 'session.start' }])
  })

  it('M10 remembers a wish to open until the token is checked', () => {
    const early: Cue[] = [
      { type: 'open.requested' },
      { type: 'session.started', session: SESSION, request_id: 'start' },
    ]
    expect(paneAfter(early)).toBe('consent')
  })

  it('forgets the wish when the host takes it back', () => {
    const cues: Cue[] = [
      { type: 'open.requested' },
      { type: 'exit.requested' },
      { type: 'session.started', session: SESSION, request_id: 'start' },
    ]
    const { state, heard } = rehearse(cues)
    expect(state.pane).toBe('created')
    expect(heard).toEqual([])
  })

  it('M54 opens a repair on the credentials of its bank', () => {
    const { state } = rehearse(opened(repair))
    expect(state).toMatchObject({ pane: 'credentials', flow: { institution: INSTITUTION } })
  })
})

describe('on Consent', () => {
  it('goes on to the list', () => {
    expect(paneAfter(atInstitutions())).toBe('institution-select')
  })

  it('skips the list when the institution is given', () => {
    const { state } = rehearse(atInstitutions({ ...SESSION, institution: INSTITUTION }))
    expect(state).toMatchObject({ pane: 'credentials', flow: { institution: INSTITUTION } })
  })
})

describe('on Institution Select', () => {
  it('remembers the search for the way back', () => {
    const { state } = rehearse([
      ...atInstitutions(),
      { type: 'institution.searched', query: 'platy', request_id: 'search' },
      { type: 'institution.selected', institution: INSTITUTION },
      { type: 'back.pressed' },
    ])
    expect(state).toMatchObject({ pane: 'institution-select', flow: { query: 'platy' } })
  })

  it('tells of a search once, and not of clearing the field', () => {
    const { heard } = rehearse([
      ...atInstitutions(),
      { type: 'institution.searched', query: 'platy', request_id: 'search' },
      { type: 'institution.searched', query: 'platy', request_id: 'again' },
      { type: 'institution.searched', query: '', request_id: 'cleared' },
    ])
    expect(heard.slice(2)).toEqual(['SEARCH_INSTITUTION(platy)'])
  })
})

describe('on Credentials', () => {
  it('asks the back end, naming the bank and nothing that was typed', () => {
    const { effects } = rehearse(atLoading())
    expect(effects.at(-1)).toEqual({
      type: 'session.answer',
      link_session_id: SESSION.link_session_id,
      attempt: 1,
      answer: { type: 'credentials', institution_id: INSTITUTION.institution_id },
    })
  })

  it('shows what was wrong with them', () => {
    const { state } = rehearse([...atLoading(), refused(wrongPassword)])
    expect(state).toMatchObject({ pane: 'credentials', data: { error: wrongPassword } })
  })

  it('goes back to the list, but not in a repair', () => {
    expect(paneAfter([...atCredentials(), { type: 'back.pressed' }])).toBe('institution-select')
    expect(paneAfter([...opened(repair), { type: 'back.pressed' }])).toBe('credentials')
  })
})

describe('on MFA', () => {
  it('shows the challenge', () => {
    expect(rehearse(atMfa('device')).state).toMatchObject({ data: { challenge: CHALLENGES[0] } })
  })

  it('asks the same again after a wrong answer', () => {
    const { state } = rehearse([
      ...atMfa('questions'),
      { type: 'mfa.submitted' },
      refused(wrongAnswer),
    ])
    expect(state).toMatchObject({
      pane: 'mfa',
      data: { challenge: { type: 'questions' }, error: wrongAnswer },
    })
  })

  it('goes back to the credentials', () => {
    expect(paneAfter([...atMfa('code'), { type: 'back.pressed' }])).toBe('credentials')
  })

  it('returns to the credentials when they no longer hold', () => {
    const { state } = rehearse([
      ...atMfa('code'),
      { type: 'mfa.submitted' },
      refused(wrongPassword),
    ])
    expect(state).toMatchObject({ pane: 'credentials', data: { error: wrongPassword } })
  })

  it('sends a wrong answer that comes with no challenge to the Error pane', () => {
    expect(paneAfter([...atLoading(), refused(wrongAnswer)])).toBe('error')
  })
})

describe('while loading', () => {
  it('ignores a second submission', () => {
    const { state } = rehearse(atLoading())
    const step = transition(state, { type: 'credentials.submitted' })
    expect(step).toEqual({ state, effects: [] })
  })

  it('goes back to what was submitted, and ignores the reply that comes too late', () => {
    const { state } = rehearse([...atLoading(), { type: 'back.pressed' }, connected])
    expect(state.pane).toBe('credentials')
  })

  it('tells the reply to an older attempt from the one to this', () => {
    const { state } = rehearse([
      ...atLoading(),
      { type: 'back.pressed' },
      { type: 'credentials.submitted' },
      {
        type: 'session.replied',
        attempt: 1,
        reply: { kind: 'connected', request_id: 'late', item: ITEM },
      },
    ])
    expect(state).toMatchObject({ pane: 'loading', flow: { attempt: 2 } })
  })
})

describe('on Select Account', () => {
  const submit = (...account_ids: string[]): Cue => ({ type: 'accounts.submitted', account_ids })
  const one = { ...SESSION, account_selection: 'one' } as const

  it('submits the accounts that were chosen', () => {
    const { effects } = rehearse([...atAccounts(), submit('account-saving')])
    expect(effects.at(-1)).toMatchObject({
      answer: { type: 'accounts', account_ids: ['account-saving'] },
    })
  })

  it('waits for at least one, and for one that was offered', () => {
    expect(paneAfter([...atAccounts(), submit()])).toBe('select-account')
    expect(paneAfter([...atAccounts(), submit('account-unknown')])).toBe('select-account')
  })

  it('takes exactly one where one is asked for', () => {
    const both = submit('account-checking', 'account-saving')
    expect(paneAfter([...atAccounts(one), both])).toBe('select-account')
    expect(paneAfter([...atAccounts(one), submit('account-saving')])).toBe('loading')
  })

  it('shows inline that an account is gone', () => {
    const unknown = specimenError('INVALID_INPUT', 'INVALID_ACCOUNT_ID')
    const { state } = rehearse([...atAccounts(), submit('account-saving'), refused(unknown)])
    expect(state).toMatchObject({ pane: 'select-account', data: { error: unknown } })
  })

  it('M68 names the account where one is asked for', () => {
    const cues = (session = SESSION): Cue[] => [
      ...atAccounts(session),
      submit('account-checking'),
      connected,
      { type: 'finish.pressed' },
    ]
    const account_id = ITEM.accounts[0]?.id
    expect(rehearse(cues(one)).effects.at(-1)).toMatchObject({ metadata: { account_id } })
    expect(rehearse(cues()).effects.at(-1)).toMatchObject({ metadata: { account_id: null } })
  })
})

describe('on Error', () => {
  it('goes back to the list', () => {
    expect(paneAfter([...atError(locked), { type: 'back.pressed' }])).toBe('institution-select')
  })

  it('goes back to the credentials in a repair, which has no list', () => {
    const cues: Cue[] = [
      ...opened(repair),
      { type: 'credentials.submitted' },
      refused(locked),
      { type: 'back.pressed' },
    ]
    expect(paneAfter(cues)).toBe('credentials')
  })

  it('repeats the step where that can help, and only there', () => {
    expect(paneAfter([...atError(down), { type: 'retry.pressed' }])).toBe('credentials')
    expect(paneAfter([...atError(locked), { type: 'retry.pressed' }])).toBe('error')
  })
})

describe('on the question whether to leave', () => {
  const asked: Cue = { type: 'exit.requested' }

  it('is not asked before the credentials', () => {
    expect(paneAfter([...opened(), asked])).toBe('closed')
    expect(paneAfter([...atInstitutions(), asked])).toBe('closed')
  })

  it('leaves when the question is closed too', () => {
    expect(paneAfter([...atCredentials(), asked, asked])).toBe('closed')
  })

  it('stays where the user was', () => {
    expect(paneAfter([...atMfa('code'), asked, { type: 'exit.declined' }])).toBe('mfa')
  })

  it('keeps the reply that comes meanwhile', () => {
    const cues: Cue[] = [...atLoading(), asked, challenged('code')]
    expect(paneAfter(cues)).toBe('exit-confirmation')
    expect(paneAfter([...cues, { type: 'exit.declined' }])).toBe('mfa')
  })

  it('ends when the reply that comes meanwhile ends the session', () => {
    const ended = refused(specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN'))
    expect(paneAfter([...atLoading(), asked, ended])).toBe('closed')
  })
})

describe('when closed', () => {
  it('hands over the item on success', () => {
    const { effects } = rehearse([...atConnected(), { type: 'finish.pressed' }])
    expect(effects.at(-1)).toMatchObject({
      type: 'host.success',
      public_token: ITEM.public_token,
      metadata: { institution: ITEM.institution, accounts: ITEM.accounts },
    })
  })

  it('checks the token again when it is opened again', () => {
    const { state, effects } = rehearse([
      ...opened(),
      { type: 'exit.requested' },
      { type: 'open.requested' },
    ])
    expect(state).toMatchObject({ pane: 'created', data: { opening: { institution: null } } })
    expect(effects.at(-1)).toEqual({ type: 'session.start' })
  })
})
