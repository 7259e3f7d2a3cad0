import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '../clock.ts'
import { DEFAULT_KEYS } from '../sandbox.ts'
import { Driver, PLATYPUS } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const CLASSIC = {
  key: DEFAULT_KEYS.public_key,
  env: 'sandbox',
  product: ['auth'],
  client_name: 'Rowan',
}
const codeOf = ({ body }: Answer) => body['error_code']

function start(driver: Driver, changes: object = {}): Promise<Answer> {
  return driver.post('/link/session/start', { classic: { ...CLASSIC, ...changes } })
}

/** A public token of an Item whose login may have ended. */
async function publicToken(driver: Driver, age: number): Promise<string> {
  const { body } = await driver.rest('/sandbox/public_token/create', {
    institution_id: PLATYPUS,
    initial_products: ['auth'],
  })
  const public_token = String(body['public_token'])
  if (age === 0) return public_token
  const access_token = await driver.exchange(public_token)
  driver.clock.advance(age)
  const again = await driver.rest('/item/public_token/create', { access_token })
  return String(again.body['public_token'])
}

describe('starting from a classic configuration', () => {
  it('M3 M7 describes it, with the defaults of its time', async () => {
    const { body } = await start(new Driver())
    expect(body['session']).toMatchObject({
      client_name: 'Rowan',
      language: 'en',
      country_codes: ['US'],
      products: ['auth'],
      account_selection: 'off',
      update_mode: false,
      remember_me: false,
      redirect_uri: null,
    })
  })

  it('takes an item-add token of the user for a day: name and address switch micro-deposits on', async () => {
    const driver = new Driver()
    const user = { client_user_id: 'u', legal_name: 'Robin Doe', email_address: 'r@example.com' }
    const made = await driver.rest('/item/add_token/create', { user })
    const token = made.body['add_token']
    const { body } = await start(driver, { token })
    expect(body['session']).toMatchObject({ update_mode: false, numbers: true })
    expect((await start(driver, { token })).status).toBe(200)
    driver.clock.advance(DAY)
    expect((await start(driver, { token })).body).toMatchObject({
      error_code: 'INVALID_PUBLIC_TOKEN',
      error_message: 'could not find matching item-add token',
    })
  })

  it('M81 tells the format of an item-add token', async () => {
    const { body } = await start(new Driver(), { token: 'item-add-x' })
    expect(body['error_message']).toBe(
      'provided item-add token is in an invalid format. expected format: item-add-<environment>-<identifier>',
    )
  })

  it.each([
    [{}, 'off'],
    [{ select_account: true }, 'one'],
    [{ link_customization_name: 'many' }, 'many'],
    [{ link_customization_name: 'none', select_account: true }, 'one'],
  ])('decides about Select Account: %j is %s', async (changes, selection) => {
    const driver = new Driver({
      customizations: { many: { account_selection: 'many' }, none: { account_selection: 'off' } },
    })
    const { body } = await start(driver, changes)
    expect(Object(body['session']).account_selection).toBe(selection)
  })

  it('takes micro-deposits with a name and an e-mail address', async () => {
    const user = { user_legal_name: 'Ada', user_email_address: 'ada@example.com' }
    const { body } = await start(new Driver(), user)
    expect(Object(body['session']).numbers).toBe(true)
  })

  it('offers the accounts that it lets through', async () => {
    const driver = new Driver()
    const { body } = await start(driver, { account_subtypes: { depository: ['checking'] } })
    const { link_session_id } = Object(body['session'])
    const values = { username: 'user_good', password: 'pass_good' }
    const answer = { type: 'credentials', institution_id: PLATYPUS, values }
    const connected = await driver.post('/link/session/answer', { link_session_id, answer })
    expect(Object(connected.body['item']).accounts).toMatchObject([{ name: 'Plaid Checking' }])
  })

  it.each([
    [{ key: 'nonsense' }, 'INVALID_API_KEYS'],
    [{ env: 'production' }, 'UNAUTHORIZED_ENVIRONMENT'],
    [{ env: 'tartan' }, 'UNAUTHORIZED_ENVIRONMENT'],
    [{ product: [] }, 'INVALID_FIELD'],
    [{ product: ['balance'] }, 'INVALID_PRODUCT'],
    [{ product: ['auth', 'balance'] }, 'INVALID_PRODUCT'],
    [{ link_customization_name: 'unknown' }, 'INVALID_LINK_CUSTOMIZATION'],
    [{ account_subtypes: {} }, 'INVALID_FIELD'],
    [{ client_name: undefined }, 'MISSING_FIELDS'],
    [{ nonsense: 1 }, 'UNKNOWN_FIELDS'],
    [{ token: 'nonsense' }, 'INVALID_PUBLIC_TOKEN'],
    [{ token: 'public-sandbox-8d5015e6-91e2-450d-836d-3f32035c3b7b' }, 'INVALID_PUBLIC_TOKEN'],
    [{ token: 'public-production-8d5015e6-91e2-450d-836d-3f32035c3b7b' }, 'INVALID_PUBLIC_TOKEN'],
  ])('M4 refuses %j with %s', async (changes, code) => {
    expect(codeOf(await start(new Driver(), changes))).toBe(code)
  })

  it('needs a token or a configuration', async () => {
    expect(codeOf(await new Driver().post('/link/session/start', {}))).toBe('MISSING_FIELDS')
  })
})

describe('update mode by a public token', () => {
  it('M56 ends at once when the Item is healthy, and leaves the public token as it is', async () => {
    const driver = new Driver()
    const token = await publicToken(driver, 0)
    expect(codeOf(await start(driver, { token }))).toBe('ITEM_NO_ERROR')
    expect(await driver.exchange(token)).toMatch(/^access-/)
  })

  it('refuses one that was exchanged, or has expired', async () => {
    const driver = new Driver()
    const token = await publicToken(driver, 0)
    const late = await publicToken(driver, 0)
    await driver.exchange(token)
    expect(codeOf(await start(driver, { token }))).toBe('INVALID_PUBLIC_TOKEN')
    driver.clock.advance(30 * MINUTE)
    expect(codeOf(await start(driver, { token: late }))).toBe('INVALID_PUBLIC_TOKEN')
  })

  it('M54 M66 opens on the bank of the Item and consumes it, twice from one page', async () => {
    const driver = new Driver()
    const token = await publicToken(driver, 30 * DAY)
    const [one, two] = [await start(driver, { token }), await start(driver, { token })]
    for (const { body } of [one, two])
      expect(body['session']).toMatchObject({
        update_mode: true,
        institution: { institution_id: PLATYPUS },
      })
    const exchanged = await driver.rest('/item/public_token/exchange', { public_token: token })
    expect(codeOf(exchanged)).toBe('INVALID_PUBLIC_TOKEN')
    const { link_session_id } = Object(two.body['session'])
    const values = { username: 'user_good', password: 'pass_good' }
    const answer = { type: 'credentials', institution_id: PLATYPUS, values }
    const repaired = await driver.post('/link/session/answer', { link_session_id, answer })
    expect(repaired.body['kind']).toBe('connected')
    expect(codeOf(await start(driver, { token }))).toBe('INVALID_PUBLIC_TOKEN')
  })
})
