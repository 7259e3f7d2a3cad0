import { hash } from './random.ts'

const SALT = 11
const READABLE = 4.5

/**
 * The contrast of white text on a colour, 1 to 21 (WCAG 2.2, 1.4.3).
 *
 * @param color `#rrggbb`
 */
export function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** A row's own colour, dark enough that white text on it can be read. */
export function colorOf(row: number): string {
  const seed = hash(row, SALT)
  const hue = seed % 360
  const saturation = 0.45 + ((seed >>> 9) % 50) / 100
  let lightness = 0.26 + ((seed >>> 17) % 22) / 100
  let color = toHex(hue, saturation, lightness)
  while (contrastOnWhite(color) < READABLE) {
    lightness -= 0.02
    color = toHex(hue, saturation, lightness)
  }
  return color
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function toHex(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
