import { NEIGHBOURS, SYMBOL_MASK, SYMBOLS, WORD_START } from './symbol.ts'

/** What a slip of the hand costs; the common ones are cheap. */
const COST = {
  otherKey: 20,
  neighbourKey: 14,
  swapped: 14,
  extra: 18,
  missing: 18,
  /** A letter typed twice, or one of a double letter left out. */
  doubled: 10,
} as const

export const TOO_FAR = 30_000
/** How a match that begins at a later word compares with one from the start. */
export const LATER_WORD = 3

// Copied here, as in the other inner loops: test runners turn every use of an imported name into a call.
const KEYS = NEIGHBOURS
const WIDTH = SYMBOLS
const MASK = SYMBOL_MASK
const MARK = WORD_START
const MARK_BITS = WORD_START | 0x80

export interface Alignment {
  /** `TOO_FAR` when the limit was passed. */
  cost: number
  /** Whether the last typed symbol meets the end of the text. */
  toEnd: boolean
}

/**
 * Compares typed symbols with the text they may be the beginning of: Damerau-Levenshtein (neighbouring letters may be
 * swapped) with the costs above, from the start of the text or of any of its words, to wherever the typed text ends.
 * One aligner is used for all rows of a search: it keeps its three lines of numbers.
 */
export class Aligner {
  readonly result: Alignment = { cost: TOO_FAR, toEnd: false }
  #line = new Int32Array(128)
  #previous = new Int32Array(128)
  #beforePrevious = new Int32Array(128)

  /** Compares `typed[first..last)` with `text[from..to)`; gives up as soon as the cost must pass `limit`. */
  align(
    typed: Uint8Array,
    first: number,
    last: number,
    text: Uint8Array,
    from: number,
    to: number,
    limit: number,
  ): Alignment {
    const width = to - from
    if (width + 1 > this.#line.length) this.#widen(width)
    this.#begin(text, from, width)
    for (let at = first; at < last; at++) {
      if (this.#step(typed, first, at, text, from, width) > limit) return this.#finish(-1, limit)
    }
    return this.#finish(width, limit)
  }

  #begin(text: Uint8Array, from: number, width: number): void {
    const line = this.#line
    line[0] = 0
    for (let column = 1; column <= width; column++) {
      line[column] = ((text[from + column] ?? 0) & MARK_BITS) === MARK ? LATER_WORD : TOO_FAR
    }
  }

  /** The next typed symbol; returns the lowest cost so far. */
  #step(
    typed: Uint8Array,
    first: number,
    at: number,
    text: Uint8Array,
    from: number,
    width: number,
  ): number {
    const line = this.#beforePrevious
    const previous = this.#line
    const beforePrevious = this.#previous
    this.#beforePrevious = beforePrevious
    this.#previous = previous
    this.#line = line
    const symbol = typed[at] ?? 0
    const before = at > first ? (typed[at - 1] ?? 0) : -1
    const extra = symbol === before ? COST.doubled : COST.extra
    const keys = symbol * WIDTH
    let diagonal = previous[0] ?? 0
    let cost = diagonal + extra
    let lowest = cost
    let left = -1
    line[0] = cost
    for (let column = 1; column <= width; column++) {
      const here = (text[from + column - 1] ?? 0) & MASK
      const missing = cost + (here === left ? COST.doubled : COST.missing)
      const above = previous[column] ?? 0
      cost = diagonal
      if (here !== symbol) cost += KEYS[keys + here] === 1 ? COST.neighbourKey : COST.otherKey
      if (above + extra < cost) cost = above + extra
      if (missing < cost) cost = missing
      if (here === before && left === symbol && here !== symbol) {
        const swapped = (beforePrevious[column - 2] ?? TOO_FAR) + COST.swapped
        if (swapped < cost) cost = swapped
      }
      line[column] = cost
      if (cost < lowest) lowest = cost
      diagonal = above
      left = here
    }
    return lowest
  }

  #finish(width: number, limit: number): Alignment {
    const line = this.#line
    let cost = TOO_FAR
    for (let column = 0; column <= width; column++) {
      const here = line[column] ?? TOO_FAR
      if (here < cost) cost = here
    }
    this.result.cost = cost > limit ? TOO_FAR : cost
    this.result.toEnd = width > 0 && cost === line[width]
    return this.result
  }

  #widen(width: number): void {
    this.#line = new Int32Array(width * 2)
    this.#previous = new Int32Array(width * 2)
    this.#beforePrevious = new Int32Array(width * 2)
  }
}
