import { COLOR_TOKEN_NAMES } from '../color-tokens.ts'
import { CONSENT_BUTTONS } from '../consent-button.ts'
import * as options from '../customization.ts'
import { FONT_FAMILIES } from '../font.ts'
import { LANGUAGES } from '../places.ts'
import { HOSTILE_TEXTS } from './leaves.fixture.ts'

/** Customizations for tests in the browser, drawn from a seed. The same seed draws the same ones. */
export function drawCustomizations(count: number, seed: number): readonly unknown[] {
  const next = numbers(seed)
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(next() * from.length)]
    if (chosen === undefined) throw new Error('There is nothing to pick from.')
    return chosen
  }
  const channel = (): number => Math.floor(next() * 256)
  const color = (): string =>
    pick([
      `rgb(${channel()} ${channel()} ${channel()})`,
      `hsl(${Math.floor(next() * 361)}deg ${Math.floor(next() * 101)}% ${Math.floor(next() * 101)}%)`,
      `#${Math.floor(next() * 0x1000000)
        .toString(16)
        .padStart(6, '0')}`,
    ])
  const title = (): string | null =>
    pick([null, 'Link to <CLIENT>', 'बैंक', '} a { b: c', 'url(x)', '5 < 6'])
  const draw = (): unknown => ({
    version: options.CUSTOMIZATION_VERSION,
    language: pick(LANGUAGES),
    overlay: { color: color(), opacity: next() },
    consent: { title: title(), button: pick(CONSENT_BUTTONS), co_branded: next() < 0.5 },
    institution_select: { title: title() },
    select_account: pick(options.SELECT_ACCOUNT_OPTIONS),
    connected: { title: title(), text: title() },
    appearance: {
      color_scheme: pick(options.COLOR_SCHEMES),
      colors: Object.fromEntries(
        COLOR_TOKEN_NAMES.filter(() => next() < 0.5).map((name) => [
          name,
          { light: color(), dark: color() },
        ]),
      ),
      radius: next() * 24,
      density: pick(options.DENSITIES),
      font: {
        family: pick(FONT_FAMILIES),
        name: pick([null, 'Brand Sans', 'B612 Mono', 'a']),
        scale: 0.9 + next() * 0.3,
      },
      shadow: pick(options.SHADOWS),
      button_shape: pick(options.BUTTON_SHAPES),
      logo: pick(options.LOGO_TREATMENTS),
    },
  })
  return Array.from({ length: count }, draw)
}

/** What people and attackers type, one after the other. */
export const TEXTS: readonly string[] = [...HOSTILE_TEXTS, '', ' ', '0', '#0a675a', 'Brand Sans']

/** Mulberry32: numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
