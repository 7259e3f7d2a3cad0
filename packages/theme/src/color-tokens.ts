import { parseColor, hexOf } from './color/color.ts'
import type { HexColor } from './color/color.ts'
import { object, record } from './shape/object-shape.ts'
import type { Shape } from './shape/shape.ts'
import { described, refuse, withDefault } from './shape/shape.ts'

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

export type SchemeColors = Readonly<Record<Scheme, HexColor>>

/** What each colour is for. */
export const COLOR_TOKENS = {
  surface: 'The panes’ background.',
  surface_sunk: 'Behind what is hovered or set back.',
  line: 'Hairlines between things. Decoration only.',
  line_strong: 'The borders of fields, boxes and plain buttons.',
  ink: 'Text.',
  ink_soft: 'Second-rank text, placeholders and icons.',
  accent: 'The main button, links, focus rings and ticks.',
  accent_strong: 'The main button while it is hovered.',
  accent_soft: 'Behind what is selected.',
  on_accent: 'Text on the main button.',
  danger: 'What went wrong, and fields to correct.',
  danger_soft: 'Behind what went wrong.',
  warning: 'What may go slowly.',
  warning_soft: 'Behind a warning.',
} as const

export type ColorToken = keyof typeof COLOR_TOKENS
export type Colors = Readonly<Record<ColorToken, SchemeColors>>

// The keys of a constant object are exactly its type's.
export const COLOR_TOKEN_NAMES = Object.keys(COLOR_TOKENS) as readonly ColorToken[]

const color: Shape<HexColor> = {
  schema: { type: 'string', format: 'color', maxLength: 64 },
  read: (value, place) => {
    const parsed = typeof value === 'string' ? parseColor(value) : null
    return parsed
      ? hexOf(parsed)
      : refuse(place, 'an opaque colour such as #0a675a, rgb(10 103 90) or hsl(172 82% 22%)', value)
  },
}

export { color as colorShape }

/** Every token, in light and dark; those that are left out are `fallback`'s. */
export function colorsShape(fallback: Colors): Shape<Colors> {
  const tokens = record(COLOR_TOKEN_NAMES, (name) =>
    described(
      COLOR_TOKENS[name],
      withDefault(
        object<SchemeColors>({
          light: withDefault(color, fallback[name].light),
          dark: withDefault(color, fallback[name].dark),
        }),
        fallback[name],
      ),
    ),
  )
  return withDefault(tokens, fallback)
}
