import { describe, expect, it } from 'vitest'
import { parseConfiguration } from './start-request.ts'

const CLASSIC = {
  key: 'linkflow_public_key',
  env: 'sandbox',
  product: ['auth'],
  clientName: 'Rowan',
}

describe('a configuration', () => {
  it('starts from a link token', () => {
    const configuration = { token: 'link-sandbox-1', receivedRedirectUri: 'https://app.example/?x' }
    expect(parseConfiguration(configuration)).toEqual({
      start: { token: 'link-sandbox-1', received_redirect_uri: 'https://app.example/?x' },
      delivery: 'live',
      complaints: [],
    })
  })

  it('starts from the link token where a key is left over beside it', () => {
    const { start } = parseConfiguration({ ...CLASSIC, token: 'link-sandbox-1' })
    expect(start).toEqual({ token: 'link-sandbox-1' })
  })

  it('starts from a public key, with every row in its place', () => {
    const { start, complaints } = parseConfiguration({
      ...CLASSIC,
      product: 'auth',
      token: 'public-sandbox-1',
      webhook: 'https://app.example/hook',
      countryCodes: ['US', 'CA'],
      language: 'fr',
      linkCustomizationName: 'blue',
      accountSubtypes: { depository: ['checking'] },
      selectAccount: true,
      user: { legalName: 'Ada', emailAddress: 'ada@app.example' },
      institution: 'ins_3',
    })
    expect(complaints).toEqual([])
    expect(start).toEqual({
      institution_id: 'ins_3',
      classic: {
        key: 'linkflow_public_key',
        env: 'sandbox',
        product: ['auth'],
        client_name: 'Rowan',
        token: 'public-sandbox-1',
        webhook: 'https://app.example/hook',
        country_codes: ['US', 'CA'],
        language: 'fr',
        link_customization_name: 'blue',
        account_subtypes: { depository: ['checking'] },
        select_account: true,
        user_legal_name: 'Ada',
        user_email_address: 'ada@app.example',
      },
    })
  })

  it.each([
    'isWebview',
    'isWebView',
    'isMobile',
    'forceIframe',
    'longtail',
    'oauthNonce',
    'oauthRedirectUri',
    'oauthStateId',
    'paymentToken',
    'selectAccount',
  ])('is told that %s has no effect beside a link token', (row) => {
    const { complaints } = parseConfiguration({ token: 'link-sandbox-1', [row]: true })
    expect(complaints).toEqual([expect.stringMatching(new RegExp(`^${row} has no effect: `))])
  })

  it('is told what is missing', () => {
    expect(parseConfiguration({}).complaints).toEqual([expect.stringMatching(/^token is missing/)])
    expect(parseConfiguration({ key: 'x' }).complaints).toHaveLength(3)
  })

  it('may hold anything without harm', () => {
    const configuration = { ...CLASSIC, product: 7, countryCodes: 'US', accountSubtypes: null }
    expect(parseConfiguration(configuration).start.classic).toMatchObject({
      product: [],
      country_codes: [],
    })
  })
})
