/** A colour of the sRGB gamut; each channel from 0 to 255, not always whole. */
export interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** An opaque colour in its one normal form: `#` and six small hexadecimal digits. */
export type HexColor = `#${string}`

const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/
const LONG = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/
const CALL = /^(rgb|hsl)a?\(([^()]*)\)$/

/**
 * Reads `#rgb`, `#rrggbb`, `rgb(10 103 90)`, `rgb(10, 103, 90)` and `hsl(172deg 82% 22%)`. Nothing else is a colour
 * here: no names, no variables, no transparency, since contrast has to be computed.
 * @returns `null` for any other text.
 */
export function parseColor(text: string): Rgb | null {
  const source = text.trim().toLowerCase()
  if (source.length > 64) return null
  const short = SHORT.exec(source)
  if (short) return rgbOf(short.slice(1).map((digit) => Number.parseInt(digit + digit, 16)))
  const long = LONG.exec(source)
  if (long) return rgbOf(long.slice(1).map((pair) => Number.parseInt(pair, 16)))
  const call = CALL.exec(source)
  const numbers = call?.[2]?.trim().split(/\s*,\s*|\s+/) ?? []
  if (numbers.length !== 3) return null
  return call?.[1] === 'rgb' ? fromRgb(numbers) : fromHsl(numbers)
}

/** @returns Whether the text is already in its normal form. */
export function isHexColor(text: string): text is HexColor {
  return LONG.test(text)
}

/** Rounds each channel to a whole number. */
export function hexOf({ red, green, blue }: Rgb): HexColor {
  const digits = [red, green, blue].map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

function rgbOf([red, green, blue]: readonly (number | null)[]): Rgb | null {
  if (red === undefined || green === undefined || blue === undefined) return null
  if (red === null || green === null || blue === null) return null
  return { red, green, blue }
}

function fromRgb(parts: readonly string[]): Rgb | null {
  return rgbOf(
    parts.map((part) =>
      part.endsWith('%') ? scaled(numberIn(part.slice(0, -1), 100)) : numberIn(part, 255),
    ),
  )
}

function scaled(percent: number | null): number | null {
  return percent === null ? null : percent * 2.55
}

function fromHsl([hue = '', saturation = '', lightness = '']: readonly string[]): Rgb | null {
  const h = numberIn(hue.replace(/deg$/, ''), 360)
  const s = numberIn(saturation.replace(/%$/, ''), 100)
  const l = numberIn(lightness.replace(/%$/, ''), 100)
  if (h === null || s === null || l === null) return null
  // CSS Color 4, section 7.1.
  const chroma = (s / 100) * Math.min(l / 100, 1 - l / 100)
  const channel = (offset: number): number => {
    const k = (offset + h / 30) % 12
    return 255 * (l / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return { red: channel(0), green: channel(8), blue: channel(4) }
}

function numberIn(text: string, maximum: number): number | null {
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text)) return null
  const value = Number(text)
  return value <= maximum ? value : null
}
