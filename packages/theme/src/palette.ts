import type { Colors, SchemeColors } from './color-tokens.ts'
import type { HexColor, Rgb } from './color/color.ts'
import { hexOf, parseColor } from './color/color.ts'
import { contrastRatio } from './color/contrast.ts'
import { fromOklch, toOklch } from './color/oklch.ts'
import { nearest } from './contrast-problems.ts'
import { DEFAULT_COLORS } from './defaults.ts'

export interface PaletteOptions {
  readonly brand: HexColor
  /** The tint of greys and surfaces, OKLCH chroma: 0 is grey, 0.02 is already warm or cold. Default 0.008. */
  readonly tint?: number
  /** The hue of that tint, in degrees. Default: the brand's. */
  readonly tintHue?: number
}

/** A whole palette around one colour, in light and dark, that passes AA: the brand is moved only as far as that needs. */
export function paletteOf({ brand, tint = 0.008, tintHue }: PaletteOptions): Colors {
  const own = toOklch(rgb(brand))
  const grey = (lightness: number, strength = 1): HexColor =>
    oklch(lightness, tint * strength, tintHue ?? own.hue)
  const surfaces: Pick<Colors, 'surface' | 'surface_sunk' | 'line'> = {
    surface: { light: grey(0.995, 0.3), dark: grey(0.2) },
    surface_sunk: { light: grey(0.97, 0.7), dark: grey(0.25) },
    line: { light: grey(0.91), dark: grey(0.32) },
  }
  const soft: SchemeColors = {
    light: oklch(0.96, Math.min(own.chroma, 0.022), own.hue),
    dark: oklch(0.29, Math.min(own.chroma, 0.04), own.hue),
  }
  const accent = accentOf(own.lightness, own.chroma, own.hue, surfaces, soft)
  return {
    ...DEFAULT_COLORS,
    ...surfaces,
    line_strong: { light: grey(0.62, 1.5), dark: grey(0.55, 1.5) },
    ink: { light: grey(0.2, 1.5), dark: grey(0.96, 0.5) },
    ink_soft: { light: grey(0.47, 2), dark: grey(0.75, 1.5) },
    accent_soft: soft,
    ...accent,
  }
}

function accentOf(
  lightness: number,
  chroma: number,
  hue: number,
  surfaces: Pick<Colors, 'surface' | 'surface_sunk'>,
  soft: SchemeColors,
): Pick<Colors, 'accent' | 'accent_strong' | 'on_accent'> {
  const on: SchemeColors = { light: '#ffffff', dark: oklch(0.2, Math.min(chroma, 0.04), hue) }
  const readable =
    (scheme: 'light' | 'dark') =>
    (color: Rgb): boolean =>
      [surfaces.surface, surfaces.surface_sunk, soft, on].every(
        (other) => contrastRatio(color, rgb(other[scheme])) >= 4.6,
      )
  // A grey brand is told from soft text by being brighter.
  const darkLightness = Math.max(lightness, chroma < 0.02 ? 0.94 : 0.75)
  const light =
    nearest(fromOklch({ lightness, chroma, hue }), readable('light')) ?? oklch(0.4, chroma, hue)
  const dark =
    nearest(
      fromOklch({ lightness: darkLightness, chroma: Math.min(chroma, 0.15), hue }),
      readable('dark'),
    ) ?? oklch(0.85, chroma, hue)
  return {
    accent: { light, dark },
    accent_strong: { light: shifted(light, -0.07), dark: shifted(dark, 0.07) },
    on_accent: on,
  }
}

function shifted(color: HexColor, by: number): HexColor {
  const { lightness, chroma, hue } = toOklch(rgb(color))
  return oklch(lightness + by, chroma, hue)
}

function oklch(lightness: number, chroma: number, hue: number): HexColor {
  return hexOf(fromOklch({ lightness, chroma, hue }))
}

function rgb(color: HexColor): Rgb {
  const parsed = parseColor(color)
  if (parsed) return parsed
  throw new TypeError(`"${color}" is no colour, so no palette can be made of it. Pass #rrggbb.`)
}
