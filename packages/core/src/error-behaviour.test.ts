import { describe, expect, it } from 'vitest'
import { endsSession, mayPass, mendedOn } from './error-behaviour.ts'
import { CHALLENGES, specimenError } from './graph/specimens.ts'
import type { Stop } from './state.ts'
import type { ErrorCode, FlowError } from './vocabulary/error-code.ts'

const error = (code: ErrorCode): FlowError => specimenError('ITEM_ERROR', code)
const [challenge] = CHALLENGES

const CREDENTIALS: Stop = { pane: 'credentials', data: { error: null } }
const OAUTH: Stop = { pane: 'oauth', data: { page: null, phase: 'asking' } }
const PHONE: Stop = { pane: 'phone', data: { error: null } }
const CODE: Stop = { pane: 'phone-code', data: { error: null } }
const DEPOSIT: Stop = { pane: 'deposit-verification', data: { error: null } }
const ACCOUNTS: Stop = { pane: 'select-account', data: { accounts: [], error: null } }
const NUMBERS: Stop = {
  pane: 'numbers',
  data: { routing_number: '110000000', account: null, error: null },
}
const MFA: readonly Stop[] = challenge ? [{ pane: 'mfa', data: { challenge, error: null } }] : []
const STOPS: readonly Stop[] = [CREDENTIALS, OAUTH, PHONE, CODE, DEPOSIT, ACCOUNTS, NUMBERS, ...MFA]

describe('an error that nobody can mend inside Link (G.12)', () => {
  it.each([
    'INVALID_LINK_TOKEN',
    'INVALID_PUBLIC_TOKEN',
    'ITEM_NO_ERROR',
    'INCORRECT_LINK_TOKEN',
  ] as const)('M56 %s ends the session', (code) => {
    expect(endsSession(error(code))).toBe(true)
  })

  it.each(['INVALID_CREDENTIALS', 'ITEM_LOCKED', 'INSTITUTION_DOWN', 'RECAPTCHA_BAD'] as const)(
    '%s does not',
    (code) => {
      expect(endsSession(error(code))).toBe(false)
    },
  )
})

describe('an error that the user can mend (G.12)', () => {
  it.each(['INVALID_CREDENTIALS', 'INVALID_UPDATED_USERNAME'] as const)(
    'M45 M57 %s is mended on the credentials, whichever step met it',
    (code) => {
      for (const from of STOPS.filter(({ pane }) => pane !== 'oauth'))
        expect(mendedOn(error(code), from)).toBe('credentials')
      expect(mendedOn(error(code), OAUTH)).toBe('error')
    },
  )

  it.each([
    ['INVALID_MFA', 'mfa'],
    ['INVALID_ACCOUNT_ID', 'select-account'],
    ['INVALID_ACCOUNT_NUMBER', 'numbers'],
    ['INCORRECT_DEPOSIT_VERIFICATION', 'deposit-verification'],
    ['INVALID_PHONE_NUMBER', 'phone'],
    ['INVALID_OTP', 'phone-code'],
  ] as const)('%s is mended on %s, and on no other pane', (code, pane) => {
    const mending = STOPS.filter((from) => mendedOn(error(code), from) === 'from')
    expect(mending.map((from) => from.pane)).toEqual([pane])
  })

  it('any other is shown on the Error pane', () => {
    for (const from of STOPS) expect(mendedOn(error('ITEM_LOCKED'), from)).toBe('error')
  })
})

describe('trying again', () => {
  it.each([
    'INSTITUTION_DOWN',
    'INSTITUTION_NOT_AVAILABLE',
    'INSTITUTION_NOT_RESPONDING',
    'INTERNAL_SERVER_ERROR',
    'PLANNED_MAINTENANCE',
  ] as const)('can help after %s', (code) => {
    expect(mayPass(error(code), CREDENTIALS)).toBe(true)
  })

  it('cannot help after an error that stays', () => {
    expect(mayPass(error('ITEM_LOCKED'), CREDENTIALS)).toBe(false)
  })

  it('can always help at a bank’s own page', () => {
    expect(mayPass(error('ACCESS_NOT_GRANTED'), OAUTH)).toBe(true)
  })
})
