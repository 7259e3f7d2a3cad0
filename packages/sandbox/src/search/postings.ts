import { CODES, insideCode, startCode, wholeCode, wordCode } from './gram.ts'
import { INITIALS, TEXT_MARK } from './packed-text.ts'
import type { PackedText } from './packed-text.ts'
import { SYMBOL_MASK, WORD_START } from './symbol.ts'

// Copied here for the inner loops: test runners turn every use of an imported name into a call.
const TEXT = TEXT_MARK
const WORD = WORD_START
const MASK = SYMBOL_MASK

/** For every code the rows that have it, most popular first: `rows` from `starts[code]` to `starts[code + 1]`. */
export interface Postings {
  readonly starts: Uint32Array
  readonly rows: Uint16Array | Uint32Array
}

/** Counting sort in two rounds over the texts: count, then place. Memory is 2 bytes a posting up to 65,536 rows, else 4. */
export function buildPostings(packed: PackedText): Postings {
  const starts = new Uint32Array(CODES + 1)
  const codes = new RowCodes()
  for (let row = 0; row < packed.rows; row++) {
    codes.read(packed, row)
    for (let at = 0; at < codes.length; at++) {
      const code = codes.list[at] ?? 0
      starts[code + 1] = (starts[code + 1] ?? 0) + 1
    }
  }
  for (let code = 0; code < CODES; code++)
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  return { starts, rows: placeRows(packed, starts) }
}

function placeRows(packed: PackedText, starts: Uint32Array): Postings['rows'] {
  const total = starts[CODES] ?? 0
  const rows = packed.rows <= 65_536 ? new Uint16Array(total) : new Uint32Array(total)
  const next = starts.slice()
  const codes = new RowCodes()
  for (let row = 0; row < packed.rows; row++) {
    codes.read(packed, row)
    for (let at = 0; at < codes.length; at++) {
      const code = codes.list[at] ?? 0
      const slot = next[code] ?? 0
      rows[slot] = row
      next[code] = slot + 1
    }
  }
  return rows
}

/** The distinct codes of one row. It is reused from row to row, and a class for that reason. */
class RowCodes {
  length = 0
  list = new Uint32Array(1024)
  readonly #seenBy = new Uint32Array(CODES)

  read(packed: PackedText, row: number): void {
    const { text, offsets } = packed
    const end = offsets[row + 1] ?? 0
    this.length = 0
    let from = (offsets[row] ?? 0) + 1
    while (from <= end) {
      let to = from
      while (to < end && ((text[to] ?? 0) & TEXT) === 0) to++
      if (to > from) this.#readText(text, from, to, row + 1)
      from = to + 1
    }
  }

  #readText(text: Uint8Array, from: number, to: number, stamp: number): void {
    if (this.length + 5 * (to - from) + 8 > this.list.length) this.#grow(to - from)
    const kind = (text[from - 1] ?? 0) & ~TEXT
    const one = symbolAt(text, from, to)
    const two = symbolAt(text, from + 1, to)
    const three = symbolAt(text, from + 2, to)
    this.#add(startCode(one, 0, 0), stamp)
    if (two !== 0) this.#add(startCode(one, two, 0), stamp)
    if (three !== 0) this.#add(startCode(one, two, three), stamp)
    this.#add(wholeCode(text, from, to), stamp)
    for (let middle = from + 1; middle < to - 1; middle++) {
      const [left, here, right] = [
        symbolAt(text, middle - 1, to),
        symbolAt(text, middle, to),
        symbolAt(text, middle + 1, to),
      ]
      this.#add(insideCode(left, here, right), stamp)
    }
    if (kind < INITIALS) this.#readWords(text, from + 1, to, stamp)
  }

  #readWords(text: Uint8Array, from: number, to: number, stamp: number): void {
    for (let start = from; start < to - 1; start++) {
      if (((text[start] ?? 0) & WORD) === 0) continue
      const [one, two, three] = [
        symbolAt(text, start, to),
        symbolAt(text, start + 1, to),
        symbolAt(text, start + 2, to),
      ]
      this.#add(wordCode(one, two, 0), stamp)
      if (three !== 0) this.#add(wordCode(one, two, three), stamp)
    }
  }

  #add(code: number, stamp: number): void {
    if (this.#seenBy[code] === stamp) return
    this.#seenBy[code] = stamp
    this.list[this.length++] = code
  }

  #grow(extra: number): void {
    const larger = new Uint32Array(this.list.length * 2 + 5 * extra)
    larger.set(this.list)
    this.list = larger
  }
}

function symbolAt(text: Uint8Array, position: number, end: number): number {
  return position < end ? (text[position] ?? 0) & MASK : 0
}
