import { ERROR_CODES } from '@linkflow/core/vocabulary'
import { describe, expect, it } from 'vitest'
import { ApiError } from './api-error.ts'
import { ERROR_CATALOGUE, errorsOf, findError } from './catalogue.ts'

describe('the error catalogue', () => {
  const types = Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[]

  it('has texts and an HTTP status for every code of every type', () => {
    for (const type of types) {
      expect(Object.keys(ERROR_CATALOGUE[type]).sort()).toEqual([...ERROR_CODES[type]].sort())
      for (const { message, status } of errorsOf(type)) {
        expect(message).not.toBe('')
        expect(status === 208 || (status >= 400 && status <= 503)).toBe(true)
      }
    }
  })

  it('takes a code of two types for the one of Items', () => {
    expect(findError('PRODUCT_NOT_READY')?.type).toBe('ITEM_ERROR')
  })

  it('knows no other text', () => {
    expect(findError('toString')).toBeNull()
    expect(findError('NONSENSE')).toBeNull()
  })

  it('makes the body of the contract', () => {
    expect(new ApiError('ITEM_LOCKED').toBody('abc')).toEqual({
      error_type: 'ITEM_ERROR',
      error_code: 'ITEM_LOCKED',
      error_message:
        "the account is locked. prompt the user to visit the institution's site and unlock their account",
      display_message:
        "The given account has been locked by the financial institution. Please visit your financial institution's website to unlock your account.",
      request_id: 'abc',
      suggested_action: null,
    })
  })
})
