import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.ts'
import type { Customization } from './customization.ts'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { messageOverrides, overrideMessages } from './message-overrides.ts'
import { sameAudience } from './places.ts'

const CUSTOMIZATION: Customization = {
  ...DEFAULT_CUSTOMIZATION,
  language: 'de',
  consent: { ...DEFAULT_CUSTOMIZATION.consent, title: '<CLIENT> $& <CLIENT>', button: 'agree' },
  reconnected: { title: null, text: null, button: 'Fertig' },
}

describe('message overrides', () => {
  const overrides = messageOverrides(CUSTOMIZATION, 'Rowan')

  it('put the app’s name where the text asks for it', () => {
    expect(overrides.consent.title?.()).toBe('Rowan $& Rowan')
  })

  it('speak the customization’s language on the consent button', () => {
    expect(overrides.consent.submit).toBe('Zustimmen und weiter')
  })

  it('say nothing where the flow’s own sentence stays', () => {
    expect(overrides.connected).toEqual({ reconnectedSubmit: 'Fertig' })
  })

  it('leave the rest of a catalogue as it is', () => {
    const messages = {
      consent: { submit: 'Weiter', text: 'Es dauert nicht lang.' },
      institutions: {},
      connected: {},
      exit: 'x',
    }
    expect(overrideMessages(messages, overrides)).toMatchObject({
      consent: { submit: 'Zustimmen und weiter', text: 'Es dauert nicht lang.' },
      exit: 'x',
    })
  })
})

describe('changes', () => {
  it('name every field that differs', () => {
    expect(changesBetween(DEFAULT_CUSTOMIZATION, CUSTOMIZATION)).toEqual([
      { path: 'language', before: 'en', after: 'de' },
      { path: 'consent.title', before: null, after: '<CLIENT> $& <CLIENT>' },
      { path: 'consent.button', before: 'continue', after: 'agree' },
      { path: 'reconnected.button', before: null, after: 'Fertig' },
    ])
  })
})

describe('an audience', () => {
  it.each([
    [['US', 'CA'], ['CA', 'US'], true],
    [['US', 'CA'], ['US'], false],
    [['US'], ['US', 'CA'], false],
  ])('of %j and %j: the same is %s', (one, other, same) => {
    const of = (country_codes: readonly string[]) => ({ language: 'en', country_codes })
    expect(sameAudience(of(one), of(other))).toBe(same)
  })
})
