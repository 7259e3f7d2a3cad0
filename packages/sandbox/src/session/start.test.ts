import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../clock.ts'
import { Driver, PLATYPUS, idsOf } from '../testing/drive.ts'

const INVALID = {
  error_type: 'INVALID_INPUT',
  error_code: 'INVALID_LINK_TOKEN',
  error_message: 'invalid link_token provided',
}

describe('starting a session', () => {
  it('describes what the link token carries', async () => {
    const driver = new Driver()
    const { description } = await driver.start({ country_codes: ['US', 'CA'], language: 'fr' })
    expect(description).toEqual({
      link_session_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      client_name: 'Rowan',
      language: 'fr',
      country_codes: ['US', 'CA'],
      products: ['auth'],
      update_mode: false,
      institution: null,
      matched_institution_id: null,
      account_selection: 'many',
      numbers: false,
      auth_type_select: false,
      verification: null,
      multi_item: false,
      remember_me: false,
      data_use: null,
      appearance_mode: null,
      customization: null,
      redirect_uri: null,
      oauth_return: null,
    })
  })

  it('M8 shows no client name of more than thirty characters, and tells the back end what it gave', async () => {
    const driver = new Driver()
    const long = 'x'.repeat(31)
    expect((await driver.start({ client_name: 'é'.repeat(30) })).description.client_name).toBe(
      'é'.repeat(30),
    )
    const { description, token } = await driver.start({ client_name: long })
    expect(description.client_name).toBe('This Application')
    const { body } = await driver.rest('/link/token/get', { link_token: token })
    expect(body['metadata']).toMatchObject({ client_name: long })
  })

  it('starts at the institution that the token names', async () => {
    const { description } = await new Driver().start({ institution_id: PLATYPUS })
    expect(description.institution?.name).toBe('First Platypus Bank')
  })

  it('lets a customization decide about Select Account', async () => {
    const driver = new Driver({ customizations: { single: { account_selection: 'one' } } })
    const { description } = await driver.start({ link_customization_name: 'single' })
    expect(description.account_selection).toBe('one')
  })

  it.each([
    'x',
    'link-sandbox-1',
    'link-production-8d5015e6-91e2-450d-836d-3f32035c3b7b',
    'public-sandbox-8d5015e6-91e2-450d-836d-3f32035c3b7b',
    'link-sandbox-8d5015e6-91e2-450d-836d-3f32035c3b7b',
  ])('refuses the token %s', async (token) => {
    const { status, body } = await new Driver().post('/link/session/start', { token })
    expect(status).toBe(400)
    expect(body).toMatchObject(INVALID)
  })

  it('refuses a token after four hours, and a session made from it', async () => {
    const driver = new Driver()
    const session = await driver.start()
    driver.clock.advance(4 * HOUR)
    const again = await driver.post('/link/session/start', { token: session.token })
    expect(again.body).toMatchObject(INVALID)
    expect((await session.signIn('pass_good')).body).toMatchObject(INVALID)
  })

  it('starts again from a token whose first session was left', async () => {
    const driver = new Driver()
    const session = await driver.start()
    expect((await driver.startWith(session.token)).id).not.toBe(session.id)
  })

  it('refuses a token that a session has succeeded with, and the other sessions of it', async () => {
    const driver = new Driver()
    const session = await driver.start()
    const other = await driver.startWith(session.token)
    await session.connect()
    const again = await driver.post('/link/session/start', { token: session.token })
    expect(again.body).toMatchObject(INVALID)
    expect((await other.signIn('pass_good')).body).toMatchObject(INVALID)
  })
})

describe('a bank given up front', () => {
  it('is where the session starts, by the token or by the page', async () => {
    const driver = new Driver()
    const byToken = await driver.start({ institution_data: { institution_id: PLATYPUS } })
    expect(byToken.description.institution?.institution_id).toBe(PLATYPUS)
    const token = await driver.linkToken()
    const byPage = await driver.post('/link/session/start', { token, institution_id: 'ins_132361' })
    expect(Object(byPage.body['session']).institution).toMatchObject({ status: 'DOWN' })
  })

  it.each(['ins_0', 'ins_117650', '__proto__', ''])('is refused when it is %j', async (id) => {
    const driver = new Driver()
    const token = await driver.linkToken()
    const { body } = await driver.post('/link/session/start', { token, institution_id: id })
    expect(body['error_code']).toBe('INVALID_INSTITUTION')
  })

  it('is filtered when it lacks a product', async () => {
    const { description } = await new Driver().start({
      institution_id: PLATYPUS,
      products: ['payment_initiation'],
    })
    expect(description.institution?.status).toBe('FILTERED')
  })
})

describe('what is shared', () => {
  it('is told in the US and Canada, in English', async () => {
    const driver = new Driver()
    const { description } = await driver.start({ products: ['auth', 'transactions'] })
    expect(description.data_use?.products.map(({ product }) => product)).toEqual([
      'auth',
      'transactions',
    ])
    expect(description.data_use?.use_cases).toHaveLength(2)
    expect((await driver.start({ language: 'de' })).description.data_use).toBeNull()
    expect((await driver.start({ country_codes: ['GB'] })).description.data_use).toBeNull()
  })
})

describe('starting in update mode', () => {
  it('M56 ends at once when the Item is healthy', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const token = await driver.linkToken({ access_token, products: undefined })
    const { status, body } = await driver.post('/link/session/start', { token })
    expect([status, body['error_code']]).toEqual([400, 'ITEM_NO_ERROR'])
  })

  it('M54 M78 opens on the bank of the Item after 30 days', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const { description } = await driver.start({ access_token, products: undefined })
    expect(description).toMatchObject({
      update_mode: true,
      account_selection: 'off',
      institution: { institution_id: PLATYPUS },
    })
  })

  it('M55 repairs the Item, whose access token stays', async () => {
    const driver = new Driver()
    const { access_token, item_id } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const session = await driver.start({ access_token, products: undefined })
    expect((await session.signIn('pass_good')).body['kind']).toBe('connected')
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body['item']).toMatchObject({ item_id, error: null })
  })

  it('M57 refuses another username', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const session = await driver.start({ access_token, products: undefined })
    const { body } = await session.signIn('pass_good', 'User_Good')
    expect(body['error_code']).toBe('INVALID_UPDATED_USERNAME')
  })

  it('M54 M55 keeps accounts and access token when only the login is repaired', async () => {
    const driver = new Driver()
    const linked = await driver.start()
    const access_token = await driver.exchange(await linked.connect())
    driver.clock.advance(30 * DAY)
    const session = await driver.start({ access_token, products: undefined })
    const { body } = await session.signIn('pass_good')
    expect(Object(body['item']).accounts).toMatchObject([{ name: 'Plaid Checking' }])
    expect((await driver.rest('/accounts/get', { access_token })).status).toBe(200)
  })

  it('offers the accounts of the Item again where that is asked for', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const session = await driver.start({
      access_token,
      products: undefined,
      update: { account_selection_enabled: true },
    })
    expect(session.description.account_selection).toBe('many')
    const before = (await driver.rest('/accounts/get', { access_token })).body['accounts']
    const [, second = ''] = idsOf(await session.signIn('pass_good'))
    expect(Object(before)[1].account_id).toBe(second)
    const { body } = await session.accounts(second)
    expect(Object(body['item']).accounts).toMatchObject([{ id: second }])
  })

  it('asks a healthy Item for products that its user has not agreed to yet', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const more = { access_token, products: undefined, additional_consented_products: ['identity'] }
    const session = await driver.start(more)
    expect((await session.signIn('pass_good')).body['kind']).toBe('connected')
    const { body } = await driver.rest('/item/get', { access_token })
    expect(Object(body['item']).consented_products).toEqual(['auth', 'identity'])
    const again = await driver.post('/link/session/start', { token: await driver.linkToken(more) })
    expect(again.body['error_code']).toBe('ITEM_NO_ERROR')
  })

  it('M57 compares the username to the letter, and refuses another bank', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const session = await driver.start({ access_token, products: undefined })
    const other = await session.signIn('pass_good', 'user_good', 'ins_109509')
    expect(other.body['error_code']).toBe('INVALID_INSTITUTION')
    const { body } = await session.signIn('pass_good', 'USER_GOOD')
    expect(body['error_code']).toBe('INVALID_UPDATED_USERNAME')
  })

  it('lasts half an hour', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const token = await driver.linkToken({ access_token, products: undefined })
    driver.clock.advance(30 * MINUTE)
    const { body } = await driver.post('/link/session/start', { token })
    expect(body).toMatchObject(INVALID)
  })
})
