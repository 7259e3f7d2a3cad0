import { describe, expect, test } from 'vitest'
import { deAccountKind } from './account-kinds/de.ts'

describe('accountKinds', () => {
  test.each([
    ['depository', 'checking', 'Girokonto'],
    ['credit', 'credit card', 'Kreditkarte'],
    ['investment', '401k', '401(k)'],
    ['investment', '403B', '403(b)'],
    ['loan', null, 'Darlehen'],
  ])('names %s, %s', (type, subtype, name) => {
    expect(deAccountKind(type, subtype)).toBe(name)
  })

  test('names the type where the language has no word for the subtype', () => {
    expect(deAccountKind('investment', 'ugma')).toBe('Anlagekonto')
  })

  test('says only that it is an account where nothing more is known', () => {
    expect(deAccountKind('other', 'constructor')).toBe('Konto')
  })
})
