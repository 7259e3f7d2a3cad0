import { scenario } from '@linkflow/core/scenarios'
import { describe, expect, it } from 'vitest'
import { DAY } from '../clock.ts'
import { Driver } from '../testing/drive.ts'
import type { Answer, Session } from '../testing/drive.ts'
import { depositItem, idsNamed } from '../testing/play.ts'

const SAME_DAY = { auth: { same_day_microdeposits_enabled: true } }
const codeOf = ({ body }: Answer) => body['error_code']

function numbers(session: Session, routing_number: string, ...values: string[]) {
  return session.answer({ type: 'numbers', routing_number, account_type: 'checking', values })
}

describe('account numbers', () => {
  it('M69 link an account without a bank, to be verified by its user', async () => {
    const session = await new Driver().start(SAME_DAY)
    expect(session.description.numbers).toBe(true)
    const { body } = await numbers(session, '110000000', '1111222233330000')
    expect(body['item']).toEqual({
      public_token: expect.stringMatching(/^public-sandbox-/),
      institution: null,
      accounts: [
        {
          id: expect.any(String),
          name: 'Checking',
          mask: '0000',
          type: 'depository',
          subtype: 'checking',
          verification_status: 'pending_manual_verification',
          class_type: 'personal',
        },
      ],
    })
  })

  it.each([
    ['123456789', '1111222233330000', 'INVALID_FIELD'],
    ['11000000', '1111222233330000', 'INVALID_FIELD'],
    ['110000000', '123', 'INVALID_ACCOUNT_NUMBER'],
    ['110000000', '123456789012345678', 'INVALID_ACCOUNT_NUMBER'],
    ['110000000', '12345678９', 'INVALID_ACCOUNT_NUMBER'],
    ['110000000', 'x'.repeat(10_000), 'INVALID_ACCOUNT_NUMBER'],
  ])('are refused: %s and %.20s', async (routing, account, code) => {
    const session = await new Driver().start(SAME_DAY)
    expect(codeOf(await numbers(session, routing, account))).toBe(code)
  })

  it.each([
    ['nothing is switched on', {}],
    ['the product is another one', { ...SAME_DAY, products: ['transactions'] }],
    ['the country is another one', { ...SAME_DAY, country_codes: ['CA'] }],
  ])('are not asked for where %s', async (_, token) => {
    const session = await new Driver().start(token)
    expect(session.description).toMatchObject({ numbers: false, auth_type_select: false })
    expect(codeOf(await numbers(session, '110000000', '1111222233330000'))).toBe('INVALID_FIELD')
  })

  it('offer the banks of their routing number instead', async () => {
    const session = await new Driver().start(SAME_DAY)
    const { body } = await numbers(session, '011401533', '1111222233330000')
    expect(body).toMatchObject({ kind: 'reroute', optional: true })
    const banks = Object(body['institutions']).map(Object)
    expect(banks.length).toBeGreaterThan(1)
    expect(banks[0].name).toBe('First Platypus Bank')
  })

  it('cannot be kept where signing in is forced, or before any were typed', async () => {
    const session = await new Driver().start({
      auth: { ...SAME_DAY.auth, reroute_to_credentials: 'FORCED' },
    })
    expect(codeOf(await session.answer({ type: 'numbers-kept' }))).toBe('INVALID_FIELD')
    await numbers(session, '011401533', '1111222233330000')
    expect(codeOf(await session.answer({ type: 'numbers-kept' }))).toBe('INVALID_FIELD')
  })
})

describe('the numbers of an account that is selected', () => {
  const atNumbers = async (password: string, name: string, token: object = {}) => {
    const driver = new Driver()
    const session = await driver.start(token)
    const offered = await session.signIn(password, 'user_good', 'ins_109512')
    const asked = await session.accounts(...idsNamed(offered.body['accounts'], [name, 'Plaid CD']))
    return { driver, session, asked }
  }

  it('are asked for at Houndstooth Bank, and link that account alone', async () => {
    const { session, asked } = await atNumbers('pass_good', 'Plaid Saving')
    expect(asked.body).toMatchObject({
      kind: 'numbers',
      account: { name: 'Plaid Saving', mask: '1111' },
    })
    const { body } = await numbers(session, '021000021', '1111222233331111')
    expect(Object(body['item']).accounts).toMatchObject([
      { name: 'Plaid Saving', verification_status: null },
    ])
  })

  it('are asked for again when they are not those of the account, or of the bank', async () => {
    const { session } = await atNumbers('pass_good', 'Plaid Saving')
    for (const [routing, account] of [
      ['021000021', '1111222233330000'],
      ['110000000', '1111222233331111'],
    ] as const)
      expect(codeOf(await numbers(session, routing, account))).toBe('INVALID_ACCOUNT_NUMBER')
    const { body } = await numbers(session, '021000021', '1111222233331111')
    expect(body['kind']).toBe('connected')
  })

  it('are verified by a deposit where they cannot be matched and deposits are switched on', async () => {
    const { driver, session } = await atNumbers('pass_good', 'Plaid Checking', {
      auth: { automated_microdeposits_enabled: true },
    })
    const { body } = await numbers(session, '021000021', '9999888877770000')
    expect(Object(body['item']).accounts).toMatchObject([
      { verification_status: 'pending_automatic_verification' },
    ])
    const access_token = await driver.exchange(Object(body['item']).public_token)
    const known = await driver.rest('/accounts/get', { access_token })
    expect(known.body['accounts']).toMatchObject([{ name: 'Plaid Checking' }])
  })

  it.each([
    ['without Auth', { products: ['transactions'] }],
    ['where it is switched off', { auth: { instant_match_enabled: false } }],
  ])('are not asked for %s', async (_, token) => {
    const { asked } = await atNumbers('pass_good', 'Plaid Checking', token)
    expect(asked.body['kind']).toBe('connected')
  })
})

describe('the code of a micro-deposit', () => {
  const open = async (driver = new Driver()) => {
    const access_token = await depositItem(driver)
    const session = await driver.start({ access_token, products: undefined })
    return { driver, access_token, session }
  }
  const deposit = (session: Session, ...values: string[]) =>
    session.answer({ type: 'deposit', values })

  it('is asked for in update mode, without a bank', async () => {
    const { session } = await open()
    expect(session.description).toMatchObject({
      update_mode: true,
      institution: null,
      verification: { kind: 'same_day', account_mask: '0000' },
    })
  })

  it.each(['ABC', 'abc', ' aBc '])('M79 is right as %j', async (code) => {
    const { driver, access_token, session } = await open()
    const { body } = await deposit(session, code)
    expect(body).toMatchObject({
      kind: 'connected',
      item: { institution: null, accounts: [{ verification_status: 'manually_verified' }] },
    })
    const token = await driver.linkToken({ access_token, products: undefined })
    expect(codeOf(await driver.post('/link/session/start', { token }))).toBe('ITEM_NO_ERROR')
  })

  it('M79 is lost after three wrong ones, in whichever session', async () => {
    const { driver, access_token, session } = await open()
    const other = await driver.start({ access_token, products: undefined })
    expect(codeOf(await deposit(session, 'XYZ'))).toBe('INCORRECT_DEPOSIT_VERIFICATION')
    expect(codeOf(await deposit(other, ''))).toBe('INCORRECT_DEPOSIT_VERIFICATION')
    expect(codeOf(await deposit(session, 'ABC', 'ABC'))).toBe('TOO_MANY_VERIFICATION_ATTEMPTS')
    expect(codeOf(await deposit(other, 'ABC'))).toBe('TOO_MANY_VERIFICATION_ATTEMPTS')
    const token = await driver.linkToken({ access_token, products: undefined })
    const again = await driver.post('/link/session/start', { token })
    expect(codeOf(again)).toBe('TOO_MANY_VERIFICATION_ATTEMPTS')
  })

  it('M70 is too late after seven days', async () => {
    const driver = new Driver()
    const access_token = await depositItem(driver)
    driver.clock.advance(7 * DAY)
    const token = await driver.linkToken({ access_token, products: undefined })
    expect(codeOf(await driver.post('/link/session/start', { token }))).toBe('ITEM_NO_ERROR')
  })

  it('is not asked for by a plain session', async () => {
    expect(codeOf(await deposit(await new Driver().start(), 'ABC'))).toBe('INVALID_FIELD')
  })

  it('is asked for after an instant deposit too', async () => {
    const driver = new Driver()
    const session = await driver.start(scenario('instant-deposit').token)
    const { body } = await numbers(session, '333333334', '1111222233330000')
    const access_token = await driver.exchange(Object(body['item']).public_token)
    const { description } = await driver.start({ access_token, products: undefined })
    expect(description.verification?.kind).toBe('instant')
  })
})
