import { describe, expect, it } from 'vitest'
import { opened, sessionWith } from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import { INSTITUTION, OAUTH_BANK, SESSION, specimenError } from '../graph/specimens.ts'
import { start, transition } from '../transition.ts'

const started: Cue = { type: 'session.started', session: SESSION, request_id: 'start' }
const error = specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN')
const refusal = { error, request_id: 'start', link_session_id: 'made-up' }
const refused: Cue = { type: 'session.refused', ...refusal }
const open: Cue = { type: 'open.requested' }

describe('a flow that is not open', () => {
  it('begins with nothing known and nothing wished for', () => {
    expect(start().state).toEqual({
      pane: 'created',
      flow: null,
      data: { start: null, opening: null },
    })
  })

  it('keeps what the check of the token said', () => {
    expect(rehearse([started]).state).toEqual({
      pane: 'created',
      flow: null,
      data: {
        start: { kind: 'started', session: SESSION, request_id: 'start' },
        opening: null,
      },
    })
    expect(rehearse([refused])).toMatchObject({
      state: { pane: 'created', data: { start: { kind: 'refused', ...refusal }, opening: null } },
      heard: [],
    })
  })

  it('M27 remembers one wish to open, and the bank that came with it', () => {
    const { state } = rehearse([{ type: 'open.requested', institution: INSTITUTION }])
    expect(state).toMatchObject({ data: { start: null, opening: { institution: INSTITUTION } } })
    expect(transition(state, { type: 'open.requested' }).state).toBe(state)
  })

  it.each(['exit.requested', 'exit.forced'] as const)(
    'M18 %s takes the wish back and keeps what is known',
    (type) => {
      const { state, heard } = rehearse([open, { type }, started, { type }])
      expect(state).toMatchObject({
        pane: 'created',
        data: { start: { kind: 'started', request_id: 'start' }, opening: null },
      })
      expect(heard).toEqual([])
      expect(rehearse([open], state).state.pane).toBe('consent')
    },
  )
})

describe('M9 a token that cannot be used', () => {
  it.each([
    ['after', [refused, open]],
    ['before', [open, refused]],
  ])('ends with the reason, asked to open %s it is known', (_, cues) => {
    const { state, heard, effects } = rehearse(cues)
    expect(state).toEqual({ pane: 'closed', flow: null, data: { outcome: 'exit' } })
    expect(heard).toEqual(['EXIT(INVALID_LINK_TOKEN)', 'onExit(INVALID_LINK_TOKEN)'])
    expect(effects.at(-1)).toEqual({
      type: 'host.exit',
      error,
      metadata: {
        institution: null,
        status: null,
        link_session_id: 'made-up',
        request_id: 'start',
      },
    })
  })
})

describe('opening', () => {
  it('starts a flow in which nothing has happened', () => {
    expect(rehearse([started, open]).state).toEqual({
      pane: 'consent',
      flow: {
        session: SESSION,
        institution: null,
        error: null,
        request_id: 'start',
        query: '',
        linked: 0,
        attempt: 0,
      },
      data: { details: false },
    })
  })

  it('M54 shows the credentials of a repair, with no error on them', () => {
    const repair = sessionWith({ update_mode: true, institution: INSTITUTION })
    expect(rehearse(opened(repair)).state).toMatchObject({
      pane: 'credentials',
      data: { error: null },
    })
  })

  it('asks for the page of a repair at a bank that has one', () => {
    const repair = sessionWith({ update_mode: true, institution: OAUTH_BANK })
    const { state, asked } = rehearse(opened(repair))
    expect(state).toMatchObject({ pane: 'oauth', data: { phase: 'asking' } })
    expect(asked).toEqual([{ type: 'oauth', institution_id: OAUTH_BANK.institution_id }])
  })

  it('asks for the code of a deposit where no bank is known', () => {
    const { state, heard } = rehearse(opened(sessionWith({ update_mode: true })))
    expect(state).toMatchObject({ pane: 'deposit-verification', data: { error: null } })
    expect(heard).toEqual(['OPEN(SAME_DAY_MICRODEPOSIT_VERIFICATION)'])
  })

  it('says on OPEN whether it is a repair', () => {
    const details = (session = SESSION): unknown => rehearse(opened(session)).effects.at(0)
    const repair = sessionWith({ update_mode: true, institution: INSTITUTION })
    expect(details()).toMatchObject({
      event: { details: { view_name: 'CONSENT', is_update_mode: 'false' } },
    })
    expect(details(repair)).toMatchObject({
      event: { details: { view_name: 'CREDENTIAL', is_update_mode: 'true' } },
    })
  })
})
