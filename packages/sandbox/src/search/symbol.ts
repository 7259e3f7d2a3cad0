/**
 * The index keeps texts as symbols: 1 to 26 for letters, 27 to 36 for digits, 37 and 38 for everything else, without
 * the spaces between words (so that a missing or an extra space is no error at all). The first symbol of a word
 * carries `WORD_START`.
 */
export const SYMBOLS = 39
export const SYMBOL_MASK = 0x3f
export const WORD_START = 0x40

/** The symbol of a UTF-16 code of folded text; 0 for a space. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 48 && code <= 57) return code - 21
  return code === 32 ? 0 : 37 + (code & 1)
}

/** A typed text as symbols without word marks, and where its words begin. */
export interface Typed {
  readonly symbols: Uint8Array
  readonly wordStarts: readonly number[]
}

/** At most this many symbols are compared: nobody types more of a name. */
export const LONGEST_QUERY = 48

export function typedSymbols(folded: string): Typed {
  const symbols: number[] = []
  const wordStarts: number[] = []
  let inWord = false
  for (let at = 0; at < folded.length && symbols.length < LONGEST_QUERY; at++) {
    const symbol = symbolOf(folded.charCodeAt(at))
    if (symbol !== 0) {
      if (!inWord) wordStarts.push(symbols.length)
      symbols.push(symbol)
    }
    inWord = symbol !== 0
  }
  return { symbols: Uint8Array.from(symbols), wordStarts }
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** `NEIGHBOURS[a * SYMBOLS + b]` is 1 where two letters lie side by side on a QWERTY keyboard. */
export const NEIGHBOURS: Uint8Array = neighbours()

function neighbours(): Uint8Array {
  const table = new Uint8Array(SYMBOLS * SYMBOLS)
  const place = (letter: string, row: number, at: number) => ({
    symbol: symbolOf(letter.charCodeAt(0)),
    row,
    x: at + row * 0.5,
  })
  const keys = ROWS.flatMap((letters, row) =>
    [...letters].map((letter, at) => place(letter, row, at)),
  )
  for (const left of keys) {
    for (const right of keys) {
      const near = Math.abs(left.row - right.row) <= 1 && Math.abs(left.x - right.x) <= 1
      if (near && left !== right) table[left.symbol * SYMBOLS + right.symbol] = 1
    }
  }
  return table
}
