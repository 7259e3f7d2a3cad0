import { expect, it } from 'vitest'
import { accountKind } from './account-kind.ts'

it.each([
  ['checking', 'Checking'],
  ['money market', 'Money market'],
  ['cd', 'CD'],
  ['roth 401k', 'Roth 401k'],
  ['sep ira', 'Sep IRA'],
])('writes %s as %s', (subtype, kind) => {
  expect(accountKind(subtype)).toBe(kind)
})
