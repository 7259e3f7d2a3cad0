import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE } from '../clock.ts'
import { Driver, PLATYPUS } from '../testing/drive.ts'

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
      account_selection: 'many',
    })
  })

  it('hides a client name that is too long', async () => {
    const { description } = await new Driver().start({ client_name: 'x'.repeat(31) })
    expect(description.client_name).toBe('This Application')
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

describe('starting in update mode', () => {
  it('ends at once when the Item is healthy', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    const token = await driver.linkToken({ access_token, products: undefined })
    const { status, body } = await driver.post('/link/session/start', { token })
    expect([status, body['error_code']]).toEqual([400, 'ITEM_NO_ERROR'])
  })

  it('opens on the bank of the Item after 30 days', async () => {
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

  it('repairs the Item, whose access token stays', async () => {
    const driver = new Driver()
    const { access_token, item_id } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const session = await driver.start({ access_token, products: undefined })
    expect((await session.signIn('pass_good')).body['kind']).toBe('connected')
    const { body } = await driver.rest('/item/get', { access_token })
    expect(body['item']).toMatchObject({ item_id, error: null })
  })

  it('refuses another username', async () => {
    const driver = new Driver()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(30 * DAY)
    const session = await driver.start({ access_token, products: undefined })
    const { body } = await session.signIn('pass_good', 'User_Good')
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
