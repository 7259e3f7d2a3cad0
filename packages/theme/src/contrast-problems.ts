import type { Colors, ColorToken, Scheme } from './color-tokens.ts'
import { SCHEMES } from './color-tokens.ts'
import type { HexColor, Rgb } from './color/color.ts'
import { hexOf, parseColor } from './color/color.ts'
import { apcaContrast, contrastRatio } from './color/contrast.ts'
import { fromOklch, toOklch } from './color/oklch.ts'
import { CONTRAST_PAIRS } from './contrast-pairs.ts'
import type { ContrastPair } from './contrast-pairs.ts'
import type { ColorSchemeOption, Customization } from './customization.ts'

/** How well one pair can be read. */
export interface ContrastResult extends ContrastPair {
  readonly scheme: Scheme
  /** WCAG 2.2, 1 to 21, rounded down to two digits. */
  readonly ratio: number
  /** APCA lightness contrast, rounded: shown, never enforced. */
  readonly lc: number
  readonly passes: boolean
}

/** A pair below AA. */
export interface ContrastProblem extends ContrastResult {
  readonly path: string
  /** The nearest colour for `text` with which this pair passes, and every other pair of that colour where one does. */
  readonly nearest: HexColor
}

/** Of every pair, in the schemes that the customization can be seen in. */
export function contrastResults(customization: Customization): readonly ContrastResult[] {
  const { colors, color_scheme } = customization.appearance
  return schemesOf(color_scheme).flatMap((scheme) =>
    CONTRAST_PAIRS.map((pair) => resultOf(colors, scheme, pair)),
  )
}

/**
 * What stands in the way of publishing: the pairs below WCAG 2.2 AA. Both schemes are looked at, whichever is chosen:
 * a link token can ask for the other (decision 25).
 */
export function contrastProblems(customization: Customization): readonly ContrastProblem[] {
  const { colors } = customization.appearance
  return SCHEMES.flatMap((scheme) =>
    CONTRAST_PAIRS.map((pair) => resultOf(colors, scheme, pair))
      .filter(({ passes }) => !passes)
      .map((result) => ({
        ...result,
        path: `appearance.colors.${result.text}.${scheme}`,
        nearest: nearestPassing(colors, result),
      })),
  )
}

function schemesOf(option: ColorSchemeOption): readonly Scheme[] {
  return option === 'system' ? SCHEMES : [option]
}

function resultOf(colors: Colors, scheme: Scheme, pair: ContrastPair): ContrastResult {
  const text = rgb(colors[pair.text][scheme])
  const background = rgb(colors[pair.background][scheme])
  const ratio = contrastRatio(text, background)
  return {
    ...pair,
    scheme,
    ratio: Math.floor(ratio * 100) / 100,
    lc: Math.round(apcaContrast(text, background)),
    passes: ratio >= pair.needed,
  }
}

function nearestPassing(colors: Colors, { text, background, needed, scheme }: ContrastResult) {
  const from = rgb(colors[text][scheme])
  const other = rgb(colors[background][scheme])
  const all = partnersOf(colors, text, scheme)
  const passesAll = (color: Rgb): boolean =>
    all.every((partner) => contrastRatio(color, partner.color) >= partner.needed)
  const passesOne = (color: Rgb): boolean => contrastRatio(color, other) >= needed
  // Black or white always stands out by 4.58 from any one colour, so the second search finds something.
  return nearest(from, passesAll) ?? nearest(from, passesOne) ?? '#000000'
}

interface Partner {
  readonly color: Rgb
  readonly needed: number
}

/** Everything that a colour has to stand out from, as text or as a background. */
function partnersOf(colors: Colors, token: ColorToken, scheme: Scheme): readonly Partner[] {
  return CONTRAST_PAIRS.flatMap(({ text, background, needed }) => {
    if (text === token) return [{ color: rgb(colors[background][scheme]), needed }]
    return background === token ? [{ color: rgb(colors[text][scheme]), needed }] : []
  })
}

const LIGHTNESS_STEPS = 256

/** Darker and lighter in equal steps for the eye, with hue and chroma kept: the first that passes. */
export function nearest(from: Rgb, passes: (color: Rgb) => boolean): HexColor | null {
  const start = toOklch(from)
  for (let step = 0; step <= LIGHTNESS_STEPS; step++)
    for (const sign of [-1, 1]) {
      const lightness = start.lightness + (sign * step) / LIGHTNESS_STEPS
      if (lightness < 0 || lightness > 1) continue
      // What is judged is what will be written: rounded.
      const hex = hexOf(fromOklch({ ...start, lightness }))
      if (passes(rgb(hex))) return hex
    }
  return null
}

function rgb(color: HexColor): Rgb {
  const parsed = parseColor(color)
  if (parsed) return parsed
  throw new TypeError(
    `"${color}" is no colour, so its contrast cannot be computed. Pass a customization that parseCustomization() has read.`,
  )
}
