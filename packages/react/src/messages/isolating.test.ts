import { describe, expect, it } from 'vitest'
import { ar } from './ar.ts'
import { he } from './he.ts'

const NAME = 'Rowan & Co.'
const ISOLATED = '\u2068Rowan & Co.\u2069'

describe.each([
  ['ar', ar],
  ['he', he],
])('a catalogue that runs from right to left: %s', (_, messages) => {
  it('keeps a name in one piece, with its full stop', () => {
    expect(messages.consent.title(NAME)).toContain(ISOLATED)
    expect(messages.connected.text('First Bank (US)', NAME)).toContain(
      '\u2068First Bank (US)\u2069',
    )
  })

  it('keeps a name in one piece in what explains an error', () => {
    const { text, step } = messages.errors.products({ bank: 'A', clientName: NAME })
    expect(text + step).toContain(ISOLATED)
  })

  it('keeps a calling code in one piece', () => {
    expect(messages.phone.hint('+1')).toContain('\u2068+1\u2069')
  })

  it('counts, and names the kind of an account, as before', () => {
    expect(messages.accounts.submit(3)).not.toContain('\u2068')
    expect(messages.accounts.kind('depository', 'checking')).not.toContain('checking')
  })
})
