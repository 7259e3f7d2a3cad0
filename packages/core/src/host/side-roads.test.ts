import { describe, expect, it } from 'vitest'
import type { SessionReply } from '../client/link-client.ts'
import type { LinkSession } from '../client/session.ts'
import {
  atConnected,
  atCredentials,
  atInstitutions,
  atLoading,
  connected,
  offered,
  opened,
  refused,
  replied,
} from '../graph/cues.ts'
import type { Cue } from '../graph/rehearse.ts'
import { rehearse } from '../graph/rehearse.ts'
import {
  BRAND,
  DEGRADED,
  DOWN,
  FILTERED,
  INSTITUTION,
  OAUTH_BANK,
  SAVED,
  SESSION,
  UNSUPPORTED,
  specimenError,
} from '../graph/specimens.ts'

const heardOf = (cues: readonly Cue[], skip = 0): readonly string[] =>
  rehearse(cues).heard.slice(skip)
const session = (more: Partial<LinkSession>): LinkSession => ({ ...SESSION, ...more })
const page: SessionReply = {
  kind: 'oauth',
  request_id: 'page',
  url: 'https://bank.example/sign-in',
  oauth_state_id: 'one',
}
const leave: Cue[] = [{ type: 'exit.requested' }, { type: 'exit.confirmed' }]

describe('at a bank with a sign-in page of its own (E.2.8)', () => {
  const atBank: Cue[] = [
    ...atInstitutions(),
    { type: 'institution.selected', institution: OAUTH_BANK },
    replied(page),
    { type: 'oauth.opened' },
  ]
  const returned: Cue = { type: 'oauth.returned', oauth_state_id: 'one' }

  it('M53 the host hears of the page and of no credentials', () => {
    expect(heardOf([...atBank, returned, connected], 2)).toEqual([
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(OAUTH)',
      'OPEN_OAUTH',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('the page is asked for before the click, so that the click can open it', () => {
    const { effects } = rehearse(atBank)
    expect(
      effects.filter(({ type }) => type.startsWith('session') || type === 'oauth.open'),
    ).toEqual([
      expect.objectContaining({ answer: { type: 'oauth', institution_id: 'ins_127287' } }),
      { type: 'oauth.open', url: page.url, oauth_state_id: 'one', redirectable: false },
    ])
  })

  it('the user may close the page and open it again', () => {
    expect(heardOf([...atBank, { type: 'oauth.closed' }, { type: 'oauth.opened' }], 4)).toEqual([
      'OPEN_OAUTH',
      'CLOSE_OAUTH',
      'OPEN_OAUTH',
    ])
  })

  it('a page that the browser blocked can be opened again', () => {
    const { state } = rehearse([...atBank, { type: 'oauth.blocked' }])
    expect(state).toMatchObject({ pane: 'oauth', data: { phase: 'blocked' } })
  })

  it('what the user refused there is told as a failure', () => {
    const denied = refused(specimenError('ITEM_ERROR', 'ACCESS_NOT_GRANTED'))
    expect(heardOf([...atBank, returned, denied, ...leave], 6)).toEqual([
      'FAIL_OAUTH',
      'ERROR(ACCESS_NOT_GRANTED)',
      'TRANSITION_VIEW(ERROR)',
      'TRANSITION_VIEW(EXIT)',
      'EXIT(ACCESS_NOT_GRANTED requires_oauth)',
      'onExit(requires_oauth ACCESS_NOT_GRANTED)',
    ])
  })

  it('a page that was open for too long can be tried again', () => {
    const cues: Cue[] = [...atBank, { type: 'oauth.timed-out' }]
    expect(heardOf(cues, 5)).toEqual([
      'FAIL_OAUTH',
      'ERROR(USER_INPUT_TIMEOUT)',
      'TRANSITION_VIEW(ERROR)',
    ])
    expect(rehearse([...cues, { type: 'retry.pressed' }]).state).toMatchObject({
      pane: 'oauth',
      data: { phase: 'asking' },
    })
  })

  it('coming back twice, or with another state, changes nothing', () => {
    const back = rehearse([...atBank, returned])
    expect(rehearse([...atBank, returned, returned]).state).toEqual(back.state)
    const other = rehearse([...atBank, { type: 'oauth.returned', oauth_state_id: 'other' }])
    expect(other.state).toEqual(rehearse(atBank).state)
  })

  it('after a redirect the flow opens with no view and goes on by itself', () => {
    const resumed = session({ institution: OAUTH_BANK, oauth_return: { oauth_state_id: 'one' } })
    const { heard, effects } = rehearse([...opened(resumed), connected])
    expect(heard).toEqual(['OPEN', 'TRANSITION_VIEW(CONNECTED)'])
    expect(effects).toContainEqual(
      expect.objectContaining({ answer: { type: 'oauth-return', oauth_state_id: 'one' } }),
    )
  })
})

describe('at a bank that is not well (E.2.12)', () => {
  const chosen = (institution: typeof INSTITUTION): Cue[] => [
    ...atInstitutions(),
    { type: 'institution.selected', institution },
  ]

  it('a degraded one warns and goes on', () => {
    expect(heardOf(chosen(DEGRADED), 2)).toEqual([
      'SELECT_DEGRADED_INSTITUTION',
      'TRANSITION_VIEW(CREDENTIAL)',
    ])
  })

  it.each([
    [DOWN, 'SELECT_DOWN_INSTITUTION', 'institution_not_found'],
    [FILTERED, 'SELECT_FILTERED_INSTITUTION', 'institution_not_found'],
    [UNSUPPORTED, 'SELECT_INSTITUTION', 'institution_not_supported'],
  ] as const)('$name ($status) stops on the list', (institution, event, status) => {
    const { state, heard } = rehearse([...chosen(institution), { type: 'exit.requested' }])
    expect(heard.slice(2)).toEqual([event, `EXIT(${status})`, `onExit(${status})`])
    expect(state.pane).toBe('closed')
  })

  it('the way back from the notice is the list', () => {
    const { state } = rehearse([...chosen(DOWN), { type: 'back.pressed' }])
    expect(state).toMatchObject({ pane: 'institution-select', data: { blocked: null } })
  })

  it('a brand shows its portals first', () => {
    const cues: Cue[] = [
      ...chosen(BRAND),
      { type: 'institution.selected', institution: INSTITUTION },
    ]
    expect(heardOf(cues, 2)).toEqual([
      'SELECT_BRAND(Gingham National)',
      'TRANSITION_VIEW(SELECT_BRAND)',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(CREDENTIAL)',
    ])
  })

  it('the bank of the token’s routing number is a match', () => {
    const matched = session({ matched_institution_id: INSTITUTION.institution_id })
    expect(heardOf(atCredentials(matched), 2)[0]).toBe('MATCHED_SELECT_INSTITUTION(routing_number)')
  })
})

describe('with account numbers (E.2.10)', () => {
  const numbers = session({ numbers: true })
  const typed: Cue[] = [
    { type: 'routing-number.submitted', routing_number: '110000000' },
    { type: 'account-number.submitted', account_number_mask: '0000', account_type: 'checking' },
  ]

  it('M37 an empty search leads to the numbers and they to Connected', () => {
    const cues: Cue[] = [
      ...atInstitutions(numbers),
      { type: 'institution.searched', query: 'qqq', request_id: 'search' },
      { type: 'manual.pressed' },
      ...typed,
      connected,
    ]
    expect(heardOf(cues, 2)).toEqual([
      'SEARCH_INSTITUTION(qqq)',
      'TRANSITION_VIEW(NUMBERS)',
      'SUBMIT_ROUTING_NUMBER(110000000)',
      'SUBMIT_ACCOUNT_NUMBER(0000)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('the numbers are not offered where the token does not', () => {
    expect(rehearse([...atInstitutions(), { type: 'manual.pressed' }]).state.pane).toBe(
      'institution-select',
    )
  })

  it('a routing number with a wrong checksum goes nowhere', () => {
    const { state } = rehearse([
      ...atInstitutions(numbers),
      { type: 'manual.pressed' },
      { type: 'routing-number.submitted', routing_number: '110000001' },
    ])
    expect(state).toMatchObject({ pane: 'numbers', data: { routing_number: null } })
  })

  it('the user chooses how, where the token asks', () => {
    const asks = session({ numbers: true, auth_type_select: true })
    const cues: Cue[] = [
      ...opened(asks),
      { type: 'consent.accepted' },
      { type: 'auth-type.selected', auth_type: 'manual' },
    ]
    expect(heardOf(cues)).toEqual([
      'OPEN(CONSENT)',
      'TRANSITION_VIEW(SELECT_AUTH_TYPE)',
      'SELECT_AUTH_TYPE(flow_type_manual)',
      'TRANSITION_VIEW(NUMBERS)',
    ])
  })

  it('the bank they name is offered instead', () => {
    const reroute = replied({
      kind: 'reroute',
      request_id: 'reroute',
      institutions: [INSTITUTION],
      optional: true,
    })
    const cues: Cue[] = [...atInstitutions(numbers), { type: 'manual.pressed' }, ...typed, reroute]
    expect(heardOf([...cues, { type: 'manual.pressed' }, connected], 6)).toEqual([
      'TRANSITION_VIEW(NUMBERS_SELECT_INSTITUTION SINGLE_INSTITUTION)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
    const chosen: Cue = { type: 'institution.selected', institution: INSTITUTION }
    expect(rehearse([...cues, chosen]).state.pane).toBe('credentials')
  })

  it('are asked for the account that was selected (E.2.10c)', () => {
    const asked = replied({
      kind: 'numbers',
      request_id: 'numbers',
      account: { name: 'Plaid Saving', mask: '1111' },
    })
    const mismatch = refused(specimenError('INVALID_REQUEST', 'INVALID_ACCOUNT_NUMBER'))
    const cues: Cue[] = [
      ...atLoading(),
      offered,
      { type: 'accounts.submitted', account_ids: ['account-saving'] },
      asked,
      ...typed,
      mismatch,
    ]
    expect(heardOf(cues).slice(-2)).toEqual([
      'ERROR(INVALID_ACCOUNT_NUMBER)',
      'TRANSITION_VIEW(NUMBERS)',
    ])
  })

  it('M79 a deposit is verified by its code', () => {
    const repair = session({
      update_mode: true,
      institution: INSTITUTION,
      verification: { kind: 'same_day', account_mask: '0000' },
    })
    const wrong = refused(specimenError('INVALID_INPUT', 'INCORRECT_DEPOSIT_VERIFICATION'))
    const cues: Cue[] = [
      ...opened(repair),
      { type: 'deposit-code.submitted' },
      wrong,
      { type: 'deposit-code.submitted' },
      connected,
    ]
    expect(heardOf(cues)).toEqual([
      'OPEN(SAME_DAY_MICRODEPOSIT_VERIFICATION)',
      'TRANSITION_VIEW(LOADING)',
      'ERROR(INCORRECT_DEPOSIT_VERIFICATION)',
      'TRANSITION_VIEW(SAME_DAY_MICRODEPOSIT_VERIFICATION)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('an instant deposit has a view of its own', () => {
    const verification = { kind: 'instant', account_mask: null } as const
    expect(heardOf(opened(session({ update_mode: true, verification })))).toEqual([
      'OPEN(INSTANT_MICRODEPOSIT_VERIFICATION)',
    ])
  })
})

describe('for a returning user (K)', () => {
  const remember = session({ remember_me: true })
  const atCode: Cue[] = [
    ...opened(remember),
    { type: 'consent.accepted' },
    { type: 'phone.submitted' },
    replied({ kind: 'otp', request_id: 'otp' }),
  ]
  const known = replied({ kind: 'saved', request_id: 'saved', institutions: SAVED })

  it('the phone, its code, the bank and the accounts come before Connected', () => {
    const cues: Cue[] = [
      ...atCode,
      { type: 'phone-code.submitted' },
      known,
      { type: 'saved-institution.selected', institution_id: INSTITUTION.institution_id },
      { type: 'accounts.submitted', account_ids: ['account-checking'] },
      connected,
    ]
    expect(heardOf(cues, 1)).toEqual([
      'TRANSITION_VIEW(SUBMIT_PHONE)',
      'SUBMIT_PHONE',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(VERIFY_PHONE)',
      'SUBMIT_OTP',
      'TRANSITION_VIEW(LOADING)',
      'VERIFY_PHONE',
      'TRANSITION_VIEW(SELECT_SAVED_INSTITUTION)',
      'SELECT_INSTITUTION(SAVED_INSTITUTION)',
      'TRANSITION_VIEW(SELECT_SAVED_ACCOUNT)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
  })

  it('a guest goes on without a phone', () => {
    const cues: Cue[] = [
      ...opened(remember),
      { type: 'consent.accepted' },
      { type: 'phone.skipped' },
    ]
    expect(heardOf(cues, 2)).toEqual(['SKIP_SUBMIT_PHONE', 'TRANSITION_VIEW(SELECT_INSTITUTION)'])
  })

  it('another bank than the saved ones can be chosen', () => {
    const cues: Cue[] = [
      ...atCode,
      { type: 'phone-code.submitted' },
      known,
      { type: 'new-institution.pressed' },
    ]
    expect(heardOf(cues).slice(-2)).toEqual([
      'CONNECT_NEW_INSTITUTION',
      'TRANSITION_VIEW(SELECT_INSTITUTION)',
    ])
  })

  it('a phone that knows no bank goes on to the list', () => {
    const none = replied({ kind: 'saved', request_id: 'saved', institutions: [] })
    const { state } = rehearse([...atCode, { type: 'phone-code.submitted' }, none])
    expect(state.pane).toBe('institution-select')
  })

  it('a wrong code can be typed again', () => {
    const wrong = refused(specimenError('ITEM_ERROR', 'INVALID_OTP'))
    const { state } = rehearse([...atCode, { type: 'phone-code.submitted' }, wrong])
    expect(state).toMatchObject({
      pane: 'phone-code',
      data: { error: { error_code: 'INVALID_OTP' } },
    })
  })
})

describe('on other side roads', () => {
  it('a challenge against robots comes between credentials and what follows', () => {
    const cues: Cue[] = [
      ...atLoading(),
      replied({ kind: 'recaptcha', request_id: 'challenge' }),
      { type: 'recaptcha.solved' },
      refused(specimenError('RECAPTCHA_ERROR', 'RECAPTCHA_BAD')),
      { type: 'back.pressed' },
    ]
    expect(heardOf(cues, 6)).toEqual([
      'TRANSITION_VIEW(RECAPTCHA)',
      'TRANSITION_VIEW(LOADING)',
      'ERROR(RECAPTCHA_BAD)',
      'TRANSITION_VIEW(ERROR)',
      'TRANSITION_VIEW(SELECT_INSTITUTION)',
    ])
  })

  it('what is shared can be read in full', () => {
    const data_use = { use_cases: ['Budgeting'], products: [] }
    const cues: Cue[] = [...opened(session({ data_use })), { type: 'data-types.viewed' }]
    expect(heardOf(cues)).toEqual(['OPEN(CONSENT)', 'VIEW_DATA_TYPES'])
    expect(rehearse([...cues, { type: 'back.pressed' }]).state).toMatchObject({
      pane: 'consent',
      data: { details: false },
    })
  })

  it('embedded search opens at the bank that was chosen outside (E.2.11)', () => {
    const cues: Cue[] = [
      { type: 'session.started', session: SESSION, request_id: 'start' },
      { type: 'open.requested', institution: INSTITUTION },
      { type: 'consent.accepted' },
    ]
    expect(heardOf(cues)).toEqual([
      'OPEN(CONSENT)',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(CONSENT)',
      'TRANSITION_VIEW(CREDENTIAL)',
    ])
  })

  it('several banks are handed over one by one, and the session ends once', () => {
    const several = session({ multi_item: true })
    const again: Cue[] = [
      { type: 'another.pressed' },
      { type: 'institution.selected', institution: INSTITUTION },
      { type: 'credentials.submitted' },
      connected,
      { type: 'finish.pressed' },
    ]
    const heard = heardOf([...atLoading(several), connected, ...again])
    expect(heard.filter((line) => /HANDOFF|on[A-Z]/.test(line))).toEqual([
      'HANDOFF',
      'HANDOFF',
      'onSuccess(0)',
    ])
  })

  it('leaving after the first of several banks is success', () => {
    const several = session({ multi_item: true })
    const cues: Cue[] = [
      ...atLoading(several),
      connected,
      { type: 'another.pressed' },
      { type: 'exit.requested' },
    ]
    expect(heardOf(cues).slice(-1)).toEqual(['onSuccess(0)'])
  })

  it('a session for one bank has no other after it', () => {
    expect(rehearse([...atConnected(), { type: 'another.pressed' }]).state.pane).toBe('connected')
  })
})
