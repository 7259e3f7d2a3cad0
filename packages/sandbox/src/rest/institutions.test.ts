import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'

describe('institutions', () => {
  const US = { country_codes: ['US'] }

  it('are listed with how many there are', async () => {
    const driver = new Driver()
    const { body } = await driver.rest('/institutions/get', { ...US, count: 2, offset: 1 })
    expect(body['institutions']).toHaveLength(2)
    expect(body['total']).toBeGreaterThan(10)
    expect(Object(body['institutions'])[0].institution_id).toBe('ins_109509')
  })

  it.each([{ count: 0 }, { count: 501 }, { offset: -1 }, { country_codes: ['XX'] }])(
    'are not listed with %j',
    async (changes) => {
      const request = { ...US, count: 1, offset: 0, ...changes }
      const { body } = await new Driver().rest('/institutions/get', request)
      expect(body['error_code']).toBe('INVALID_FIELD')
    },
  )

  it('are filtered by OAuth', async () => {
    const { body } = await new Driver().rest('/institutions/get', {
      ...US,
      count: 100,
      offset: 0,
      options: { oauth: true },
    })
    expect(Object(body['institutions']).length).toBeGreaterThan(0)
    expect(Object(body['institutions']).every((one: object) => Object(one).oauth)).toBe(true)
  })

  it('are found, ten at the most', async () => {
    const { body } = await new Driver({ institutions: 600 }).rest('/institutions/search', {
      ...US,
      query: 'bank',
      products: ['auth'],
    })
    expect(body['institutions']).toHaveLength(10)
  })

  it('show colour, address and logo when asked', async () => {
    const driver = new Driver()
    const request = { ...US, institution_id: PLATYPUS }
    const plain = await driver.rest('/institutions/get_by_id', request)
    expect(plain.body['institution']).not.toHaveProperty('primary_color')
    const options = { include_optional_metadata: true, include_status: true }
    const full = await driver.rest('/institutions/get_by_id', { ...request, options })
    expect(full.body['institution']).toMatchObject({
      primary_color: '#0075a3',
      url: 'https://www.plaid.com/',
      logo: null,
      status: { item_logins: { status: 'HEALTHY' } },
    })
  })

  it.each([
    ['ins_0', ['US']],
    [PLATYPUS, ['GB']],
  ])('has no %s in %j', async (institution_id, country_codes) => {
    const { body } = await new Driver().rest('/institutions/get_by_id', {
      institution_id,
      country_codes,
    })
    expect(body['error_code']).toBe('INVALID_INSTITUTION')
  })
})
