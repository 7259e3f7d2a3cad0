import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'
import type { Answer } from '../testing/drive.ts'

const namesOf = ({ body }: Answer): string[] =>
  Array.isArray(body['institutions']) ? body['institutions'].map((one) => Object(one).name) : []

describe('the institutions of a session', () => {
  it('are the popular ones when nothing was typed, the fixtures first', async () => {
    const session = await new Driver().start()
    const { body } = await session.institutions('  ')
    expect(Object(body['institutions'])[0]).toEqual({
      institution_id: PLATYPUS,
      name: 'First Platypus Bank',
      url: 'https://www.plaid.com/',
      logo: null,
      primary_color: '#0075a3',
      status: 'HEALTHY',
      oauth: false,
      credentials: [
        { name: 'username', label: 'Username', type: 'text' },
        { name: 'password', label: 'Password', type: 'password' },
      ],
      portals: [],
    })
  })

  it('are found by the beginning of a name', async () => {
    const session = await new Driver().start()
    expect(namesOf(await session.institutions('platy'))).toContain('First Platypus Bank')
  })

  it('M5 have all products and a country of the session', async () => {
    const driver = new Driver()
    const british = await driver.start({ country_codes: ['GB'], products: ['payment_initiation'] })
    const names = namesOf(await british.institutions(''))
    expect(names).toContain('Royal Bank of Plaid')
    expect(names).not.toContain('First Platypus Bank')
    const american = await driver.start({ products: ['payment_initiation'] })
    expect(namesOf(await american.institutions(''))).not.toContain('First Platypus Bank')
  })

  it('are none when no bank has the product', async () => {
    const session = await new Driver().start({ products: ['beacon'] })
    expect((await session.institutions('')).body).toMatchObject({ institutions: [], total: 0 })
  })

  it('come in pages that do not overlap', async () => {
    const session = await new Driver().start()
    const all = await session.institutions('', { count: 20 })
    const first = await session.institutions('', { count: 10 })
    const second = await session.institutions('', { offset: 10, count: 10 })
    expect([...namesOf(first), ...namesOf(second)]).toEqual(namesOf(all))
    expect(second.body['total']).toBe(all.body['total'])
  })

  it('begin with the bank of a known routing number', async () => {
    const driver = new Driver()
    const [, other] = Object(
      (await (await driver.start()).institutions('credit union')).body['institutions'],
    )
    const { body } = await driver.rest('/institutions/get_by_id', {
      institution_id: other.institution_id,
      country_codes: ['US'],
    })
    const [routing_number] = Object(body['institution']).routing_numbers
    const matched = await driver.start({ institution_data: { routing_number } })
    const plain = await (await driver.start()).institutions('')
    const listed = await matched.institutions('')
    const { body: bank } = await driver.rest('/institutions/get', {
      count: 1,
      offset: 0,
      country_codes: ['US'],
      options: { routing_numbers: [routing_number] },
    })
    expect(namesOf(listed)[0]).toBe(Object(bank['institutions'])[0].name)
    expect(listed.body['total']).toBe(plain.body['total'])
  })

  it('begin with the bank of a routing number that is typed', async () => {
    const session = await new Driver().start()
    expect(namesOf(await session.institutions(' 333333334 '))[0]).toBe('Windowpane Bank')
  })

  it('name the bank that the token’s routing number matches', async () => {
    const driver = new Driver()
    const { description } = await driver.start({
      institution_data: { routing_number: '333333334' },
    })
    expect(description.matched_institution_id).toBe('ins_135858')
    const british = await driver.start({
      country_codes: ['GB'],
      institution_data: { routing_number: '333333334' },
    })
    expect(british.description.matched_institution_id).toBeNull()
  })

  it('say which of them cannot be linked now', async () => {
    const session = await new Driver().start()
    const statusOf = async (name: string) =>
      Object(Object((await session.institutions(name)).body['institutions'])[0]).status
    expect(await statusOf('Unhealthy Platypus Bank - Degraded')).toBe('DEGRADED')
    expect(await statusOf('Unhealthy Platypus Bank - Down')).toBe('DOWN')
    expect(await statusOf('Unsupported Platypus Bank')).toBe('UNSUPPORTED')
  })

  it('have one that lacks a product only where it is named in full', async () => {
    const session = await new Driver().start({ products: ['payment_initiation'] })
    const { body } = await session.institutions('first platypus BANK')
    expect(Object(body['institutions'])[0]).toMatchObject({
      name: 'First Platypus Bank',
      status: 'FILTERED',
    })
    expect(namesOf(await session.institutions('first platypus'))).not.toContain(
      'First Platypus Bank',
    )
  })

  it('have the portals of a brand', async () => {
    const session = await new Driver().start()
    const { body } = await session.institutions('Gingham National')
    const [brand] = Object(body['institutions'])
    expect(brand.portals.map(({ name }: { name: string }) => name)).toEqual([
      'Gingham National - Personal',
      'Gingham National - Business',
      'Gingham National - Card',
    ])
  })

  it.each([
    { count: 0 },
    { count: 201 },
    { offset: -1 },
    { count: 1.5 },
    { query: 'x'.repeat(10_001) },
  ])('refuse %.30j', async (page) => {
    const session = await new Driver().start()
    expect((await session.institutions('a', page)).body['error_code']).toBe('INVALID_FIELD')
  })

  it('take any text for a query', async () => {
    const session = await new Driver().start()
    for (const query of ['\u0000', '🏦'.repeat(300), 'x'.repeat(10_000), '(.*)+$', '\ud800'])
      expect((await session.institutions(query)).status).toBe(200)
  })
})
