import { choice, orNull, textLike } from './shape/value-shapes.ts'

/** The families that every device has, or has something like. */
export const FONT_STACKS = {
  inter:
    "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  system: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  humanist:
    "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif",
  geometric: "Avenir, Montserrat, Corbel, 'URW Gothic', source-sans-pro, sans-serif",
  rounded:
    "ui-rounded, 'SF Pro Rounded', 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, Manjari, 'Arial Rounded MT Bold', Calibri, sans-serif",
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
  mono: "ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
} as const

export type FontFamily = keyof typeof FONT_STACKS

// The keys of a constant object are exactly its type's.
export const FONT_FAMILIES = Object.keys(FONT_STACKS) as readonly FontFamily[]

/** The name of a font that the page has loaded itself. Its characters need no escaping inside CSS quotes. */
export type FontName = string & { readonly fontName: unique symbol }

const NAME = '^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,62}[A-Za-z0-9])?$'
const NAME_TEST = new RegExp(NAME)

export function isFontName(text: string): text is FontName {
  return NAME_TEST.test(text)
}

export const fontFamily = choice(FONT_FAMILIES)
export const fontName = orNull(
  textLike('a font’s name: up to 64 letters, digits, spaces or hyphens', isFontName, {
    pattern: NAME,
    maxLength: 64,
  }),
)

/** A `font-family` value. */
export function fontStack(family: FontFamily, name: FontName | null): string {
  return name === null ? FONT_STACKS[family] : `'${name}', ${FONT_STACKS[family]}`
}
