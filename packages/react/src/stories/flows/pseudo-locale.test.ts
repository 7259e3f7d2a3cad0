import { describe, expect, it } from 'vitest'
import { en } from '../../messages/en.ts'
import { pseudo, pseudoLocale } from './pseudo-locale.ts'

describe('pseudo', () => {
  it('accents every letter and puts the text in brackets', () => {
    expect(pseudo('Back')).toMatch(/^\[Ɓåçķ .+\]$/)
  })

  it('makes a text at least 40 % longer', () => {
    const text = 'Nothing is shared until you sign in to your bank'
    expect(pseudo(text).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4))
  })

  it('leaves names alone, however often they come', () => {
    expect(pseudo('Rowan and Rowan', ['Rowan'])).toMatch(/^\[Rowan åñð Rowan /)
  })
})

describe('pseudoLocale', () => {
  const messages = pseudoLocale(en)

  it('speaks in place of every sentence, those of functions included', () => {
    expect(messages.common.back).toMatch(/^\[Ɓåçķ /)
    expect(messages.consent.title('Rowan')).toMatch(/^\[Çöññéçţ ýöûŕ ƀåñķ ţö Rowan /)
    expect(messages.oauth.steps('Rowan')[1]).toContain('Rowan')
    expect(messages.errors.locked({ bank: 'Tartan', clientName: 'Rowan' }).text).toMatch(
      /^\[Tartan ðîð/,
    )
  })

  it('keeps the language of the catalogue, by which numbers are written', () => {
    expect(messages.language).toBe('en')
    expect(messages.saved.accounts(2)).toMatch(/^\[2 åççöûñţš /)
  })
})
