import { describe, expect, it } from 'vitest'
import { deAccountKind } from './account-kinds/de.ts'

describe('accountKinds', () => {
  it.each([
    ['depository', 'checking', 'Girokonto'],
    ['credit', 'credit card', 'Kreditkarte'],
    ['investment', '401k', '401(k)'],
    ['investment', '403B', '403(b)'],
    ['loan', null, 'Darlehen'],
  ])('names %s, %s', (type, subtype, name) => {
    expect(deAccountKind(type, subtype)).toBe(name)
  })

  it('names the type where the language has no word for the subtype', () => {
    expect(deAccountKind('investment', 'ugma')).toBe('Anlagekonto')
  })

  it('says only that it is an account where nothing more is known', () => {
    expect(deAccountKind('other', 'constructor')).toBe('Konto')
  })
})
