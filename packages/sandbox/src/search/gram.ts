import { SYMBOL_MASK, SYMBOLS } from './symbol.ts'

// Copied here for the inner loops: test runners turn every use of an imported name into a call.
const WIDTH = SYMBOLS
const MASK = SYMBOL_MASK

/**
 * Everything that a row is found by is a number, its code: three symbols in a row anywhere in a text; the first one,
 * two or three symbols of a text; the first two or three of a later word; and a hash of a whole text.
 */
const CUBE = WIDTH * WIDTH * WIDTH
const START = CUBE
const WORD = 2 * CUBE
const WHOLE = 3 * CUBE
const WHOLE_CODES = 1 << 15

export const CODES = WHOLE + WHOLE_CODES

export function insideCode(first: number, second: number, third: number): number {
  return (first * WIDTH + second) * WIDTH + third
}

/** The beginning of a text; 0 for a symbol that is not there. */
export function startCode(first: number, second: number, third: number): number {
  return START + insideCode(first, second, third)
}

/** The beginning of a word that is not the first one. */
export function wordCode(first: number, second: number, third: number): number {
  return WORD + insideCode(first, second, third)
}

/** All symbols of a text from `from` to `to` together. */
export function wholeCode(text: Uint8Array, from: number, to: number): number {
  let mixed = 0x811c9dc5
  for (let at = from; at < to; at++) {
    mixed = Math.imul(mixed ^ ((text[at] ?? 0) & MASK), 0x01000193)
  }
  return WHOLE + ((mixed ^ (mixed >>> 15)) & (WHOLE_CODES - 1))
}
