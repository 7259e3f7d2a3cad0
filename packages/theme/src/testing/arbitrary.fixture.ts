import fc from 'fast-check'
import { COLOR_TOKEN_NAMES } from '../color-tokens.ts'
import { CONSENT_BUTTONS } from '../consent-button.ts'
import * as options from '../customization.ts'
import { FONT_FAMILIES } from '../font.ts'
import { COUNTRIES, LANGUAGES } from '../places.ts'
import { HOSTILE_TEXTS } from './leaves.fixture.ts'

const byte = fc.integer({ min: 0, max: 255 })

/** Every way to write a colour. */
export const colorText = fc.oneof(
  fc.tuple(byte, byte, byte).map((channels) => `rgb(${channels.join(' ')})`),
  fc.tuple(byte, byte, byte).map((channels) => `RGB( ${channels.join(', ')} )`),
  fc
    .tuple(fc.integer({ max: 360, min: 0 }), fc.nat(100), fc.nat(100))
    .map(([h, s, l]) => `hsl(${h}deg ${s}% ${l}%)`),
  fc.integer({ min: 0, max: 0xfff }).map((value) => `#${value.toString(16).padStart(3, '0')}`),
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
)

/** What people and attackers type. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE_TEXTS),
)

const text = fc.option(
  fc.constantFrom(
    'Link your bank to <CLIENT>',
    'Weiter geht’s',
    '} a { b: c',
    'बैंक',
    'url(x)',
    '5 < 6',
  ),
)
const closing = fc.record({ title: text, text, button: text })
const schemeColors = fc.record({ light: colorText, dark: colorText })

/** Customizations as somebody might write them: whole ones, and ones with fields left out. */
export const writtenCustomization = fc.record(
  {
    version: fc.constant(1),
    name: fc.constantFrom('default', 'Checkout 2', 'été'),
    language: fc.constantFrom(...LANGUAGES),
    country_codes: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1 }),
    overlay: fc.record({ color: colorText, opacity: fc.double({ min: 0, max: 1, noNaN: true }) }),
    consent: fc.record(
      { title: text, button: fc.constantFrom(...CONSENT_BUTTONS), co_branded: fc.boolean() },
      { requiredKeys: [] },
    ),
    institution_select: fc.record({
      title: text,
      institutions: fc.oneof(
        fc.constant('automatic'),
        fc.uniqueArray(fc.stringMatching(/^ins_[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 20 }),
      ),
    }),
    institution_search: fc.record(
      { prompt: text, no_results_title: text, no_results_text: text, exit_button: text },
      { requiredKeys: [] },
    ),
    select_account: fc.constantFrom(...options.SELECT_ACCOUNT_OPTIONS),
    connected: closing,
    reconnected: closing,
    appearance: fc.record(
      {
        color_scheme: fc.constantFrom(...options.COLOR_SCHEMES),
        colors: fc.dictionary(fc.constantFrom(...COLOR_TOKEN_NAMES), schemeColors),
        radius: fc.double({ min: 0, max: 24, noNaN: true }),
        density: fc.constantFrom(...options.DENSITIES),
        font: fc.record({
          family: fc.constantFrom(...FONT_FAMILIES),
          name: fc.option(fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 -]{0,20}[A-Za-z0-9])?$/)),
          scale: fc.double({ min: 0.9, max: 1.2, noNaN: true }),
        }),
        shadow: fc.constantFrom(...options.SHADOWS),
        button_shape: fc.constantFrom(...options.BUTTON_SHAPES),
        logo: fc.constantFrom(...options.LOGO_TREATMENTS),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['version'] },
)
