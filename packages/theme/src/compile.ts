import type { ColorToken } from './color-tokens.ts'
import { COLOR_TOKEN_NAMES } from './color-tokens.ts'
import type { Rgb } from './color/color.ts'
import { isHexColor, parseColor } from './color/color.ts'
import type {
  Appearance,
  ButtonShape,
  Customization,
  Density,
  LogoTreatment,
  Shadow,
} from './customization.ts'
import { FONT_STACKS, fontStack, isFontName } from './font.ts'

/** The order in which the flow's layers win over each other. Unlayered CSS of the host wins over all of them. */
export const LAYER_ORDER = '@layer link.tokens, link.parts, link.panes, link.theme;'
export const THEME_LAYER = 'link.theme'

/**
 * A customization as CSS: variables on `[data-link-root]` in the layer `link.theme`. Every value is printed from a
 * number, a parsed colour or a constant of this package; no text of the customization is passed on.
 * @param customization What `parseCustomization` has read.
 * @throws TypeError for a value that no parser can have let through.
 */
export function compileCustomization(customization: Customization): string {
  const declarations = Object.entries(variablesOf(customization))
    .map(([name, value]) => `    ${name}: ${value};`)
    .join('\n')
  return `${LAYER_ORDER}\n@layer ${THEME_LAYER} {\n  [data-link-root] {\n${declarations}\n  }\n}\n`
}

/** The CSS variables that a customization sets, with their values. */
export function variablesOf({
  appearance,
  overlay,
}: Customization): Readonly<Record<`--link-${string}`, string>> {
  const { colors, radius, density, font, shadow, button_shape, logo } = appearance
  const color = (name: ColorToken): string =>
    `light-dark(${hex(colors[name].light)}, ${hex(colors[name].dark)})`
  return {
    ...Object.fromEntries(
      COLOR_TOKEN_NAMES.map((name) => [`--link-${name.replaceAll('_', '-')}`, color(name)]),
    ),
    '--link-overlay': veil(rgb(overlay.color), overlay.opacity),
    '--link-font': fontOf(font),
    ...sizesOf(font.scale),
    ...spacesOf(density),
    ...radiiOf(radius, button_shape),
    '--link-shadow': pick(SHADOW_VALUES, shadow),
    ...pick(LOGO_VALUES, logo),
  }
}

/** The parser has brought every colour to this one form; any other has gone around it. */
function hex(color: string): string {
  if (isHexColor(color)) return color
  throw unparsed('a colour', color)
}

function rgb(color: string): Rgb {
  const parsed = parseColor(color)
  if (parsed) return parsed
  throw unparsed('a colour', color)
}

function veil({ red, green, blue }: Rgb, opacity: number): string {
  const [r, g, b] = [red, green, blue].map(Math.round)
  return `rgb(${r} ${g} ${b} / ${rounded(opacity * 100)}%)`
}

function fontOf({ family, name }: Appearance['font']): string {
  if (name !== null && !isFontName(name)) throw unparsed('a font name', name)
  pick(FONT_STACKS, family)
  return fontStack(family, name)
}

const SIZES = [12, 14, 16, 24] as const

function sizesOf(scale: number): Record<string, string> {
  return Object.fromEntries(
    SIZES.map((size, index) => [`--link-size-${index + 1}`, `${rounded(size * scale)}px`]),
  )
}

const SPACE_NAMES = [1, 2, 3, 4, 5, 6, 8] as const

/** In pixels, for each of `SPACE_NAMES`; then the height of fields and buttons, 44 at least to be hit by a thumb. */
const DENSITY_SPACES: Readonly<Record<Density, readonly number[]>> = {
  compact: [3, 6, 9, 12, 16, 20, 24, 44],
  regular: [4, 8, 12, 16, 20, 24, 32, 48],
  roomy: [5, 10, 14, 20, 26, 32, 44, 54],
}

function spacesOf(density: Density): Record<string, string> {
  const spaces = pick(DENSITY_SPACES, density)
  const named = SPACE_NAMES.map((name, index) => [`--link-space-${name}`, `${spaces[index]}px`])
  return {
    ...Object.fromEntries(named),
    '--link-control': `${spaces[SPACE_NAMES.length]}px`,
  }
}

function radiiOf(radius: number, shape: ButtonShape): Record<string, string> {
  const button: Readonly<Record<ButtonShape, string>> = {
    rounded: `${rounded(radius)}px`,
    square: '0px',
    pill: '999px',
  }
  return {
    '--link-radius-small': `${rounded((radius * 2) / 3)}px`,
    '--link-radius': `${rounded(radius)}px`,
    '--link-radius-large': `${rounded(Math.min(32, (radius * 5) / 3))}px`,
    '--link-radius-button': pick(button, shape),
  }
}

const SHADOW_VALUES: Readonly<Record<Shadow, string>> = {
  none: 'none',
  soft: '0 24px 64px rgb(13 18 24 / 20%), 0 2px 8px rgb(13 18 24 / 8%)',
  deep: '0 40px 96px rgb(13 18 24 / 36%), 0 8px 24px rgb(13 18 24 / 16%)',
}

const LOGO_EDGE = 'inset 0 0 0 1px rgb(128 136 144 / 24%)'

/** A part of the logo's size; and the line around it. */
const LOGO_VALUES: Readonly<Record<LogoTreatment, Readonly<Record<string, string>>>> = {
  tile: { '--link-radius-logo': '25%', '--link-logo-edge': LOGO_EDGE },
  circle: { '--link-radius-logo': '50%', '--link-logo-edge': LOGO_EDGE },
  plain: { '--link-radius-logo': '0%', '--link-logo-edge': 'none' },
}

function pick<K extends string, T>(table: Readonly<Record<K, T>>, key: K): T {
  if (!Object.hasOwn(table, key)) throw unparsed(`one of ${Object.keys(table).join(', ')}`, key)
  return table[key]
}

/** Two digits after the point are a hundredth of a pixel. */
function rounded(value: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unparsed('a number', value)
  return Math.round(value * 100) / 100
}

function unparsed(expected: string, found: unknown): TypeError {
  return new TypeError(
    `A customization has ${JSON.stringify(found)} where ${expected} belongs, so no CSS was made of it. Read it with parseCustomization() first.`,
  )
}
