import { describe, expect, it } from 'vitest'
import {
  atLoading,
  atOAuth,
  atOAuthPage,
  connected,
  opened,
  refused,
  replied,
  sessionWith,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { OAUTH_BANK, PAGE, SESSION, specimenError } from '../graph/specimens.ts'
import { transition } from '../transition.ts'

const down = specimenError('INSTITUTION_ERROR', 'INSTITUTION_DOWN')
const page = { url: PAGE.url, oauth_state_id: PAGE.oauth_state_id }
const opens: Cue = { type: 'oauth.opened' }
const returns: Cue = { type: 'oauth.returned', oauth_state_id: PAGE.oauth_state_id }
const repair = sessionWith({ update_mode: true, institution: OAUTH_BANK })
const redirected = sessionWith({
  institution: OAUTH_BANK,
  oauth_return: { oauth_state_id: 'one' },
})
const atBank: Cue[] = [...atOAuthPage(), opens]

/** The state stays the very same, and nothing is asked for. */
function expectIgnored(cues: readonly Cue[], event: Parameters<typeof transition>[1]): void {
  const { state } = rehearse(cues)
  const step = transition(state, event)
  expect(step.state).toBe(state)
  expect(step.effects).toEqual([])
}

describe('while the bank’s page is being asked for', () => {
  it('has no page yet, and names the bank to the back end', () => {
    const { state, asked } = rehearse(atOAuth())
    expect(state).toMatchObject({
      pane: 'oauth',
      data: { page: null, phase: 'asking' },
      flow: { attempt: 1, institution: OAUTH_BANK },
    })
    expect(asked).toEqual([{ type: 'oauth', institution_id: OAUTH_BANK.institution_id }])
  })

  it('keeps the page when it is known, and the request it came with', () => {
    expect(rehearse(atOAuthPage()).state).toMatchObject({
      pane: 'oauth',
      data: { page, phase: 'ready' },
      flow: { request_id: PAGE.request_id, error: null },
    })
  })

  it('ignores the page of an older attempt', () => {
    expectIgnored(atOAuth(), { type: 'session.replied', attempt: 0, reply: PAGE })
  })

  it('ignores a page that comes when there is one', () => {
    const other = { ...PAGE, oauth_state_id: 'two' }
    expectIgnored(atOAuthPage(), { type: 'session.replied', attempt: 1, reply: other })
    expectIgnored(atBank, { type: 'session.replied', attempt: 1, reply: other })
  })

  it('opens nothing, and knows no way back from a page', () => {
    expectIgnored(atOAuth(), { type: 'oauth.opened' })
    expectIgnored(atOAuth(), { type: 'oauth.returned', oauth_state_id: PAGE.oauth_state_id })
  })

  it('shows why there is no page, and asks again on retry', () => {
    const cues = [...atOAuth(), refused(down)]
    expect(rehearse(cues).state).toEqual({
      pane: 'error',
      flow: expect.objectContaining({ error: down, request_id: 'refusal' }),
      data: {
        error: down,
        from: { pane: 'oauth', data: { page: null, phase: 'asking' } },
      },
    })
    const { state, asked } = rehearse([...cues, { type: 'retry.pressed' }])
    expect(state).toMatchObject({ pane: 'oauth', data: { phase: 'asking' }, flow: { attempt: 2 } })
    expect(asked).toHaveLength(2)
  })

  it('goes where any other reply leads', () => {
    expect(rehearse([...atOAuth(), connected]).state.pane).toBe('connected')
  })
})

describe('going to the bank’s page', () => {
  it('opens it and waits for the user', () => {
    const { state, effects } = rehearse(atBank)
    expect(state).toMatchObject({ pane: 'oauth', data: { page, phase: 'waiting' } })
    expect(effects.at(-1)).toEqual({ type: 'oauth.open', ...page, redirectable: false })
  })

  it('opens it once more for a user who has lost sight of it', () => {
    const { state, effects } = rehearse([...atBank, opens])
    expect(state).toMatchObject({ pane: 'oauth', data: { page, phase: 'waiting' } })
    expect(effects.filter(({ type }) => type === 'oauth.open')).toHaveLength(2)
  })

  it('may take the place of this page where the bank can send the user back', () => {
    const session = sessionWith({ redirect_uri: 'https://rowan.example/return' })
    const { effects } = rehearse([...atOAuthPage(session), opens])
    expect(effects.at(-1)).toMatchObject({ type: 'oauth.open', redirectable: true })
  })

  it.each([
    ['oauth.closed', 'ready'],
    ['oauth.blocked', 'blocked'],
  ] as const)('%s leaves it %s to be opened again', (type, phase) => {
    const { state } = rehearse([...atBank, { type }])
    expect(state).toMatchObject({ pane: 'oauth', data: { page, phase } })
    expect(rehearse([opens], state).state).toMatchObject({ data: { page, phase: 'waiting' } })
  })

  it.each(['oauth.closed', 'oauth.blocked', 'oauth.timed-out'] as const)(
    '%s means nothing while no page is open',
    (type) => {
      expectIgnored(atOAuth(), { type })
      expectIgnored(atOAuthPage(), { type })
    },
  )

  it('says that it took too long, in words of its own', () => {
    const { state } = rehearse([...atBank, { type: 'oauth.timed-out' }])
    const timedOut = {
      error_type: 'ITEM_ERROR',
      error_code: 'USER_INPUT_TIMEOUT',
      error_message: 'user must retry this operation',
      display_message: 'The application timed out waiting for user input',
    }
    expect(state).toEqual({
      pane: 'error',
      flow: expect.objectContaining({ error: timedOut, request_id: PAGE.request_id }),
      data: { error: timedOut, from: { pane: 'oauth', data: { page, phase: 'ready' } } },
    })
  })
})

describe('coming back from the bank’s page', () => {
  it('is sent to the back end with the state of that page', () => {
    const { state, asked } = rehearse([...atBank, returns])
    expect(asked.at(-1)).toEqual({ type: 'oauth-return', oauth_state_id: 'one' })
    expect(state).toMatchObject({ pane: 'loading', flow: { attempt: 2 } })
  })

  it.each(['oauth.closed', 'oauth.blocked'] as const)(
    'counts also after %s: the page may have been opened by hand',
    (type) => {
      expect(rehearse([...atBank, { type }, returns]).state.pane).toBe('loading')
    },
  )

  it('has no credentials to mend', () => {
    const wrong = specimenError('ITEM_ERROR', 'INVALID_CREDENTIALS')
    expect(rehearse([...atBank, returns, refused(wrong)]).state).toMatchObject({
      pane: 'error',
      data: { from: { pane: 'oauth' } },
    })
  })

  it('resumes a session that the redirect ended, with no page to open', () => {
    expect(rehearse(opened(redirected)).state).toEqual({
      pane: 'loading',
      flow: expect.objectContaining({ attempt: 1, institution: OAUTH_BANK }),
      data: { from: { pane: 'oauth', data: { page: null, phase: 'ready' } } },
    })
  })
})

describe('back while the return is being checked', () => {
  const back: Cue = { type: 'back.pressed' }

  it('is the bank’s page, as it was', () => {
    const { state, asked } = rehearse([...atBank, returns, back])
    expect(state).toMatchObject({ pane: 'oauth', data: { page, phase: 'waiting' } })
    expect(asked).toHaveLength(2)
  })

  it('asks for the page again where the redirect has made it unknown', () => {
    const { state, asked } = rehearse([...opened(redirected), back])
    expect(state).toMatchObject({
      pane: 'oauth',
      data: { page: null, phase: 'asking' },
      flow: { attempt: 2 },
    })
    expect(asked.at(-1)).toEqual({ type: 'oauth', institution_id: OAUTH_BANK.institution_id })
  })

  it('goes to the list where the bank is unknown too', () => {
    const session = sessionWith({ oauth_return: { oauth_state_id: 'one' } })
    const { state, asked } = rehearse([...opened(session), back])
    expect(state.pane).toBe('institution-select')
    expect(asked).toHaveLength(1)
  })
})

describe('a sign-in that goes over to the bank’s page', () => {
  it('shows the page that the reply names', () => {
    expect(rehearse([...atLoading(), replied(PAGE)]).state).toMatchObject({
      pane: 'oauth',
      data: { page, phase: 'ready' },
      flow: { session: SESSION },
    })
  })
})

describe('back from the bank’s page', () => {
  it('is the list', () => {
    const { state } = rehearse([...atOAuth(), { type: 'back.pressed' }])
    expect(state).toMatchObject({ pane: 'institution-select', data: { blocked: null } })
  })

  it('is nothing in a repair, which has no list', () => {
    expectIgnored(opened(repair), { type: 'back.pressed' })
    expect(rehearse(opened(repair)).state.pane).toBe('oauth')
  })
})
