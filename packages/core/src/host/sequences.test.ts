import { describe, expect, it } from 'vitest'
import {
  atAccounts,
  atConnected,
  atCredentials,
  atInstitutions,
  atLoading,
  atMfa,
  challenged,
  connected,
  offered,
  opened,
  refused,
} from '../graph/cues.ts'
import { rehearse } from '../graph/rehearse.ts'
import { INSTITUTION, SESSION, specimenError } from '../graph/specimens.ts'

const wrongPassword = specimenError('ITEM_ERROR', 'INVALID_CREDENTIALS')
const wrongAnswer = specimenError('ITEM_ERROR', 'INVALID_MFA')

const SIGN_IN = [
  'OPEN(CONSENT)',
  'TRANSITION_VIEW(SELECT_INSTITUTION)',
  'SELECT_INSTITUTION',
  'TRANSITION_VIEW(CREDENTIAL)',
  'SUBMIT_CREDENTIALS',
  'TRANSITION_VIEW(LOADING)',
]

describe('the host hears, in order', () => {
  it('M42 M43 M44 M47 M51 a sign-in with a code (E.2.1)', () => {
    const { heard } = rehearse([
      ...atMfa('code'),
      { type: 'mfa.submitted' },
      connected,
      { type: 'finish.pressed' },
    ])
    expect(heard).toEqual([
      ...SIGN_IN,
      'TRANSITION_VIEW(MFA code)',
      'SUBMIT_MFA(code)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
      'onSuccess(1)',
    ])
  })

  it('M45 M46 a wrong password, then the right one (E.2.2)', () => {
    const { heard } = rehearse([
      ...atLoading(),
      refused(wrongPassword),
      { type: 'credentials.submitted' },
      connected,
    ])
    expect(heard).toEqual([
      ...SIGN_IN,
      'ERROR(INVALID_CREDENTIALS)',
      'TRANSITION_VIEW(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('M48 a choice of device, then its code (E.2.3)', () => {
    const { heard } = rehearse([
      ...atMfa('device'),
      { type: 'mfa.submitted' },
      challenged('code'),
      { type: 'mfa.submitted' },
      connected,
    ])
    expect(heard.slice(SIGN_IN.length)).toEqual([
      'TRANSITION_VIEW(MFA device)',
      'SUBMIT_MFA(device)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(MFA code)',
      'SUBMIT_MFA(code)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('M47 M49 two rounds of questions with a wrong answer between (E.2.4)', () => {
    const { heard } = rehearse([
      ...atMfa('questions'),
      { type: 'mfa.submitted' },
      challenged('questions'),
      { type: 'mfa.submitted' },
      refused(wrongAnswer),
      { type: 'mfa.submitted' },
      connected,
    ])
    const round = [
      'TRANSITION_VIEW(MFA questions)',
      'SUBMIT_MFA(questions)',
      'TRANSITION_VIEW(LOADING)',
    ]
    expect(heard.slice(SIGN_IN.length)).toEqual([
      ...round,
      ...round,
      'ERROR(INVALID_MFA)',
      ...round,
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('M47 a round of selections (E.2.5)', () => {
    const { heard } = rehearse([...atMfa('selections'), { type: 'mfa.submitted' }, connected])
    expect(heard.slice(SIGN_IN.length)).toEqual([
      'TRANSITION_VIEW(MFA selections)',
      'SUBMIT_MFA(selections)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('M50 the accounts after the sign-in and before Connected (E.2.6)', () => {
    const { heard } = rehearse([
      ...atAccounts(),
      { type: 'accounts.submitted', account_ids: ['account-checking'] },
      connected,
    ])
    expect(heard.slice(SIGN_IN.length)).toEqual([
      'TRANSITION_VIEW(SELECT_ACCOUNT)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('M33 M59 M62 M64 a search without results, then the exit (E.2.7)', () => {
    const { heard, effects } = rehearse([
      ...atInstitutions(),
      { type: 'institution.searched', query: 'qqq', request_id: 'search' },
      { type: 'exit.requested' },
    ])
    expect(heard.slice(2)).toEqual([
      'SEARCH_INSTITUTION(qqq)',
      'EXIT(institution_not_found)',
      'onExit(institution_not_found)',
    ])
    expect(effects.at(-1)).toMatchObject({ error: null, metadata: { institution: null } })
  })

  it('M54 M55 a repair from the credentials on (E.2.9)', () => {
    const repair = { ...SESSION, update_mode: true, institution: INSTITUTION }
    const { heard, effects } = rehearse([
      ...opened(repair),
      { type: 'credentials.submitted' },
      connected,
      { type: 'exit.requested' },
    ])
    expect(heard).toEqual([
      'OPEN(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
      'onSuccess(1)',
    ])
    expect(effects[0]).toMatchObject({ event: { details: { is_update_mode: 'true' } } })
  })

  it('an institution given up front instead of the list', () => {
    const { heard } = rehearse([
      ...opened({ ...SESSION, institution: INSTITUTION }),
      { type: 'consent.accepted' },
    ])
    expect(heard).toEqual(['OPEN(CONSENT)', 'SELECT_INSTITUTION', 'TRANSITION_VIEW(CREDENTIAL)'])
  })

  it('M61 the confirmation and the exit with the last error met', () => {
    const { heard } = rehearse([
      ...atLoading(),
      refused(wrongPassword),
      { type: 'exit.requested' },
      { type: 'exit.confirmed' },
    ])
    expect(heard.slice(SIGN_IN.length)).toEqual([
      'ERROR(INVALID_CREDENTIALS)',
      'TRANSITION_VIEW(CREDENTIAL)',
      'TRANSITION_VIEW(EXIT)',
      'EXIT(INVALID_CREDENTIALS requires_credentials)',
      'onExit(requires_credentials INVALID_CREDENTIALS)',
    ])
  })

  it('the pane that was left, when the user stays', () => {
    const { heard } = rehearse([
      ...atMfa('code'),
      { type: 'exit.requested' },
      { type: 'exit.declined' },
    ])
    expect(heard.slice(SIGN_IN.length)).toEqual([
      'TRANSITION_VIEW(MFA code)',
      'TRANSITION_VIEW(EXIT)',
      'TRANSITION_VIEW(MFA code)',
    ])
  })

  it('M9 only the end, when the session cannot start', () => {
    const refusal = {
      type: 'session.refused',
      error: specimenError('INVALID_INPUT', 'INVALID_LINK_TOKEN'),
      request_id: 'start',
      link_session_id: 'none',
    } as const
    const early = rehearse([{ type: 'open.requested' }, refusal])
    const late = rehearse([refusal, { type: 'open.requested' }])
    expect(early.heard).toEqual(['EXIT(INVALID_LINK_TOKEN)', 'onExit(INVALID_LINK_TOKEN)'])
    expect(late.effects).toEqual(early.effects)
    expect(early.effects.at(-1)).toMatchObject({
      metadata: { status: null, institution: null, request_id: 'start', link_session_id: 'none' },
    })
  })

  it('no error event, when an error ends the session', () => {
    const healthy = specimenError('ITEM_ERROR', 'ITEM_NO_ERROR')
    const { heard } = rehearse([...atLoading(), refused(healthy)])
    expect(heard.slice(SIGN_IN.length)).toEqual([
      'EXIT(ITEM_NO_ERROR requires_credentials)',
      'onExit(requires_credentials ITEM_NO_ERROR)',
    ])
  })

  it('M27 one OPEN for two calls of open', () => {
    expect(rehearse([...opened(), { type: 'open.requested' }]).heard).toEqual(['OPEN(CONSENT)'])
  })

  it('M65 success alone, when Connected is closed by its close button', () => {
    const { heard } = rehearse([...atConnected(), { type: 'exit.requested' }])
    expect(heard.slice(-2)).toEqual(['HANDOFF', 'onSuccess(1)'])
  })
})

describe('the context of events', () => {
  it('M36 names the institution from its choice on', () => {
    const { effects } = rehearse([...atCredentials(), { type: 'back.pressed' }])
    const names = effects.map((effect) =>
      effect.type === 'host.emit' ? effect.event.context.institution_name : null,
    )
    expect(names).toEqual([null, null, INSTITUTION.name, INSTITUTION.name, INSTITUTION.name])
  })

  it('repeats the request of the view until the next reply', () => {
    const { effects } = rehearse([...atMfa('code'), { type: 'mfa.submitted' }, offered])
    const requests = effects.flatMap((effect) =>
      effect.type === 'host.emit' ? [effect.event.context.request_id] : [],
    )
    expect(requests.slice(5)).toEqual(['start', 'challenge', 'challenge', 'challenge', 'offer'])
  })
})
