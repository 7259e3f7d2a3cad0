import { describe, expect, it } from 'vitest'
import { Driver, PLATYPUS } from '../testing/drive.ts'

describe('/sandbox/public_token/create', () => {
  it.each([
    [{ initial_products: [] }, 'INVALID_FIELD'],
    [{ initial_products: ['payment_initiation'] }, 'PRODUCTS_NOT_SUPPORTED'],
    [{ initial_products: ['nonsense'] }, 'INVALID_PRODUCT'],
    [{ institution_id: 'ins_0' }, 'INVALID_INSTITUTION'],
    [{ options: { override_password: 'error_ITEM_LOCKED' } }, 'ITEM_LOCKED'],
    [{ options: { override_username: 'user_bad' } }, 'INVALID_CREDENTIALS'],
    [{ options: { webhook: 'x' } }, 'INVALID_FIELD'],
  ])('refuses %j', async (changes, code) => {
    const request = { institution_id: PLATYPUS, initial_products: ['auth'], ...changes }
    const { body } = await new Driver().rest('/sandbox/public_token/create', request)
    expect(body['error_code']).toBe(code)
  })

  it.each([
    [
      { initial_products: 'auth' },
      'initial_products must be a list of strings containing at least one product',
    ],
    [{ options: { webhook: 7 } }, 'options.webhook must be a non-empty string URL'],
    [
      { options: { transactions: { start_date: 1 } } },
      "options.transactions.start_date must be a string of the format 'YYYY-MM-DD'",
    ],
  ])('says what %j has to be', async (changes, message) => {
    const request = { institution_id: PLATYPUS, initial_products: ['auth'], ...changes }
    const { body } = await new Driver().rest('/sandbox/public_token/create', request)
    expect([body['error_code'], body['error_message']]).toEqual(['INVALID_FIELD', message])
  })
})
