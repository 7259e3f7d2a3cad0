import type { Rgb } from './color.ts'

/** Lightness 0–1, chroma 0 to about 0.4, hue in degrees: equal steps look equal (CSS Color 4, section 9.3). */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

export function toOklch(color: Rgb): Oklch {
  const [red, green, blue] = [color.red, color.green, color.blue].map(toLinear)
  if (red === undefined || green === undefined || blue === undefined)
    return { lightness: 0, chroma: 0, hue: 0 }
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  }
}

/** The colour, with as much of its chroma as a screen can show at this lightness and hue. */
export function fromOklch(color: Oklch): Rgb {
  const lightness = Math.min(1, Math.max(0, color.lightness))
  let least = 0
  let most = color.chroma
  if (isShown(linearOf({ ...color, lightness }))) least = most
  while (most - least > 0.0005) {
    const chroma = (least + most) / 2
    if (isShown(linearOf({ lightness, chroma, hue: color.hue }))) least = chroma
    else most = chroma
  }
  const [red, green, blue] = linearOf({ lightness, chroma: least, hue: color.hue }).map(fromLinear)
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 }
}

/** A channel of 0–255 to light of 0–1. */
export function toLinear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function fromLinear(light: number): number {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.min(255, Math.max(0, value * 255))
}

function isShown(light: readonly number[]): boolean {
  return light.every((value) => value >= -0.0001 && value <= 1.0001)
}

function linearOf({ lightness, chroma, hue }: Oklch): readonly [number, number, number] {
  const angle = (hue * Math.PI) / 180
  const a = chroma * Math.cos(angle)
  const b = chroma * Math.sin(angle)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
