import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'

async function linked() {
  const driver = new Driver({ testControls: true })
  const item = await driver.linkedItem()
  const shown = async () => Object((await driver.rest('/linkflow/items/get', {})).body['items'])
  return { driver, item, shown }
}

describe('the console’s Items', () => {
  it('are shown with their state, and without their access tokens', async () => {
    const { driver, item, shown } = await linked()
    await driver.rest('/sandbox/public_token/create', {
      institution_id: PLATYPUS,
      initial_products: ['auth'],
    })
    expect(await shown()).toMatchObject([
      { state: 'not_exchanged' },
      {
        item_id: item.item_id,
        state: 'good',
        institution_name: 'First Platypus Bank',
        products: ['auth'],
      },
    ])
    expect(JSON.stringify(await shown())).not.toContain('access-')
  })

  it('need update mode after their login was reset', async () => {
    const { driver, item, shown } = await linked()
    await driver.rest('/linkflow/items/reset_login', { item_id: item.item_id })
    expect(await shown()).toMatchObject([{ state: 'login_required', login_at: null }])
    const { body } = await driver.rest('/accounts/balance/get', { access_token: item.access_token })
    expect(body['error_code']).toBe('ITEM_LOGIN_REQUIRED')
  })

  it('are gone for the REST API once removed', async () => {
    const { driver, item, shown } = await linked()
    await driver.rest('/linkflow/items/remove', { item_id: item.item_id })
    expect(await shown()).toEqual([])
    const { body } = await driver.rest('/item/get', { access_token: item.access_token })
    expect(body['error_code']).toBe('INVALID_ACCESS_TOKEN')
  })

  it.each(['reset_login', 'remove'])('are not found by another id for %s', async (action) => {
    const { driver } = await linked()
    const { status, body } = await driver.rest(`/linkflow/items/${action}`, { item_id: 'x' })
    expect([status, body['error_code']]).toEqual([404, 'NOT_FOUND'])
  })

  it.each(['items/get', 'items/reset_login', 'items/remove', 'usage/get'])(
    '%s is refused where the test controls are off',
    async (path) => {
      const { body } = await new Driver().rest(`/linkflow/${path}`, {})
      expect(body['error_code']).toBe('UNAUTHORIZED_ROUTE_ACCESS')
    },
  )
})
