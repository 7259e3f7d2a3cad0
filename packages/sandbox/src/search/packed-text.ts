import { foldHost, foldText } from './fold.ts'
import type { SearchEntries, SearchEntry } from './search-entry.ts'
import { symbolOf, WORD_START } from './symbol.ts'

/** What a text of a row is. A text begins with `TEXT_MARK | kind`; the next mark, or the next row, ends it. */
export const TEXT_MARK = 0x80
export const NAME = 0
export const ALIAS = 1
export const HOST = 2
/** The initials of the words that tell something, and (this and higher) of all words. */
export const INITIALS = 3
export const ALL_INITIALS = 4

/** The folded texts of all rows, most popular row first. */
export interface PackedText {
  readonly rows: number
  readonly text: Uint8Array
  /** Where the texts of a row begin; one more than there are rows. */
  readonly offsets: Uint32Array
  /** The caller's row for each of ours. */
  readonly entryRows: Uint32Array
}

/** Words that initials may leave out: `fnbhc` and `fnbohc` are both First National Bank of Harlow Creek. */
const CONNECTING = new Set(
  'and of the at in on upon de d l la le les du des der die das di da do dei del della dos van von und y e i'.split(
    ' ',
  ),
)

export function packText(entries: SearchEntries): PackedText {
  const entryRows = byPopularity(entries)
  const rows = entryRows.length
  const offsets = new Uint32Array(rows + 1)
  const writer = new TextWriter(rows)
  for (let row = 0; row < rows; row++) {
    offsets[row] = writer.length
    const entry = entries.at(entryRows[row] ?? 0)
    if (entry) writeEntry(writer, entry)
  }
  offsets[rows] = writer.length
  return { rows, text: writer.finish(), offsets, entryRows }
}

function byPopularity(entries: SearchEntries): Uint32Array {
  const ranks = Float64Array.from(
    { length: entries.length },
    (_, row) => entries.at(row)?.rank ?? Infinity,
  )
  const rows = Uint32Array.from(ranks, (_, row) => row)
  const sorted = ranks.every((rank, row) => row === 0 || (ranks[row - 1] ?? 0) <= rank)
  // Infinity minus Infinity is no number, which `||` passes on to the order of the rows.
  return sorted ? rows : rows.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
}

function writeEntry(writer: TextWriter, entry: SearchEntry): void {
  const name = foldText(entry.name)
  writer.write(NAME, name)
  writeInitials(writer, name)
  for (const alias of entry.aliases ?? []) writer.write(ALIAS, foldText(alias))
  const host = entry.url === null ? '' : foldHost(entry.url)
  if (host !== '' && host !== name) writer.write(HOST, host)
}

function writeInitials(writer: TextWriter, name: string): void {
  let every = ''
  let telling = ''
  for (const word of name.split(' ')) {
    every += word.charAt(0)
    if (!CONNECTING.has(word)) telling += word.charAt(0)
  }
  if (telling.length > 1) writer.write(INITIALS, telling)
  if (every.length > telling.length) writer.write(ALL_INITIALS, every)
}

/** A byte array that grows; a class because it is filled in millions of small steps. */
class TextWriter {
  length = 0
  #bytes: Uint8Array

  constructor(rows: number) {
    this.#bytes = new Uint8Array(rows * 56 + 64)
  }

  write(kind: number, folded: string): void {
    if (this.length + folded.length + 1 > this.#bytes.length) this.#grow(folded.length)
    const bytes = this.#bytes
    bytes[this.length++] = TEXT_MARK | kind
    let mark = WORD_START
    for (let at = 0; at < folded.length; at++) {
      const symbol = symbolOf(folded.charCodeAt(at))
      if (symbol !== 0) bytes[this.length++] = symbol | mark
      mark = symbol === 0 ? WORD_START : 0
    }
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }

  #grow(extra: number): void {
    const larger = new Uint8Array(this.#bytes.length * 1.5 + extra + 64)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
