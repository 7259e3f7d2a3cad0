import type { Rgb } from './color.ts'
import { toLinear } from './oklch.ts'

/** WCAG 2.2 contrast ratio, 1 to 21; the order of the two makes no difference. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const first = luminance(one)
  const second = luminance(other)
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}

/**
 * APCA lightness contrast (0.0.98G-4g), about −108 to 106: dark text on light is positive. Shown beside the ratio,
 * since it predicts what people can read better; nothing is refused by it.
 */
export function apcaContrast(text: Rgb, background: Rgb): number {
  const ink = softened(screenLuminance(text))
  const paper = softened(screenLuminance(background))
  if (Math.abs(paper - ink) < 0.0005) return 0
  const dark = paper > ink
  const contrast = dark
    ? (paper ** 0.56 - ink ** 0.57) * 1.14
    : (paper ** 0.65 - ink ** 0.62) * 1.14
  if (Math.abs(contrast) < 0.1) return 0
  return (dark ? contrast - 0.027 : contrast + 0.027) * 100
}

function screenLuminance({ red, green, blue }: Rgb): number {
  const light = (channel: number): number => (channel / 255) ** 2.4
  return 0.2126729 * light(red) + 0.7151522 * light(green) + 0.072175 * light(blue)
}

/** Near black, screens and eyes flare. */
function softened(light: number): number {
  // oxlint-disable-next-line oxc/approx-constant -- APCA's own power, near the root of 2 by chance.
  return light > 0.022 ? light : light + (0.022 - light) ** 1.414
}
