import { describe, expect, it } from 'vitest'
import { Driver, TOKEN_REQUEST } from '../testing/drive.ts'

describe('/link/token/create', () => {
  it('makes a link token that lasts four hours', async () => {
    const { body } = await new Driver().rest('/link/token/create', TOKEN_REQUEST)
    expect(body).toEqual({
      link_token: expect.stringMatching(/^link-sandbox-[0-9a-f-]{36}$/),
      expiration: '2026-01-15T16:00:00.000Z',
      request_id: expect.any(String),
    })
  })

  it.each([
    [
      { user: undefined },
      'MISSING_FIELDS',
      'the following required fields are missing: user.client_user_id',
    ],
    [
      { user: {} },
      'MISSING_FIELDS',
      'the following required fields are missing: user.client_user_id',
    ],
    [
      { products: undefined },
      'MISSING_FIELDS',
      'the following required fields are missing: products',
    ],
    [{ products: [] }, 'MISSING_FIELDS', 'the following required fields are missing: products'],
    [{ client_name: '' }, 'INVALID_FIELD', 'client_name must be a non-empty string'],
    [
      { country_codes: [] },
      'INVALID_FIELD',
      'country_codes must be a list with at least one entry',
    ],
    [{ products: ['nonsense'] }, 'INVALID_PRODUCT', 'invalid product in products: "nonsense"'],
    [{ products: ['balance'] }, 'INVALID_PRODUCT', 'invalid product in products: "balance"'],
    [
      { optional_products: ['auth'] },
      'INVALID_FIELD',
      'optional_products must not overlap with products: both have auth',
    ],
    [{ webhook: 'x' }, 'INVALID_FIELD', 'webhook must be a non-empty string URL'],
    [{ institution_id: 'ins_0' }, 'INVALID_INSTITUTION', 'invalid institution_id provided'],
    [
      { link_customization_name: 'x' },
      'INVALID_LINK_CUSTOMIZATION',
      'requested link customization is not found',
    ],
    [
      { access_token: 'x' },
      'INVALID_ACCESS_TOKEN',
      'provided access token is in an invalid format. expected format: access-<environment>-<identifier>',
    ],
    [
      { nonsense: 1 },
      'UNKNOWN_FIELDS',
      'the following fields are not recognized by this endpoint: nonsense',
    ],
  ])('refuses %j', async (changes, code, message) => {
    const { status, body } = await new Driver().rest('/link/token/create', {
      ...TOKEN_REQUEST,
      ...changes,
    })
    expect([status, body['error_code'], body['error_message']]).toEqual([400, code, message])
  })

  it.each(['http://app.example/', 'https://app.example/?a=1', 'https://app.example/#a', 'app://x'])(
    'refuses the redirect URI %s',
    async (redirect_uri) => {
      const { body } = await new Driver().rest('/link/token/create', {
        ...TOKEN_REQUEST,
        redirect_uri,
      })
      expect(body['error_code']).toBe('INVALID_FIELD')
    },
  )

  it.each(['https://app.example/oauth', 'http://localhost:3000/oauth'])(
    'takes the redirect URI %s',
    async (redirect_uri) => {
      const { status } = await new Driver().rest('/link/token/create', {
        ...TOKEN_REQUEST,
        redirect_uri,
      })
      expect(status).toBe(200)
    },
  )
})

describe('/link/token/get', () => {
  it('tells what the token was made with', async () => {
    const driver = new Driver()
    const link_token = await driver.linkToken({ webhook: 'https://app.example/hook' })
    const { body } = await driver.rest('/link/token/get', { link_token })
    expect(body).toMatchObject({
      link_token,
      created_at: '2026-01-15T12:00:00.000Z',
      expiration: '2026-01-15T16:00:00.000Z',
      metadata: {
        client_name: 'Rowan',
        country_codes: ['US'],
        initial_products: ['auth'],
        language: 'en',
        redirect_uri: null,
        webhook: 'https://app.example/hook',
      },
      link_sessions: [],
    })
  })
})
