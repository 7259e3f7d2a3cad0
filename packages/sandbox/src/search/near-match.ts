import { Aligner, LATER_WORD, TOO_FAR } from './distance.ts'
import { lengthOf } from './exact-match.ts'
import type { Search } from './exact-match.ts'
import { insideCode, startCode, wordCode } from './gram.ts'
import { HOST, INITIALS, TEXT_MARK } from './packed-text.ts'
import { FORM, FORM_TO_END, POINTS_PER_COST, popularity } from './score.ts'
import { NEIGHBOURS, SYMBOLS } from './symbol.ts'

// Copied here for the inner loops: test runners turn every use of an imported name into a call.
const TEXT = TEXT_MARK

/** Below this many symbols a slip leaves too little to go by. */
const SHORTEST = 3
/** Up to this length the codes of slightly different beginnings are looked up as well. */
const SHORT_QUERY = 8
/** How many postings are read for one search; the commonest codes are left out first. */
const MOST_POSTINGS = 500_000
/** How much lighter than the heaviest row a row may be and still be compared. */
const WORTH_COMPARING = 0.45
const COMPARED_LETTERS = 80
/** Fewer accepted rows than this are too few to choose from: lighter ones are taken as well. */
const FEW_ROWS = 20
const MOST_COST = 60
/** Where something stands as it was typed, a guess may differ by one slip only. */
const ONE_SLIP = 20

/** What near matching keeps between searches, so that a search allocates nothing large. All zero between searches. */
export interface NearScratch {
  /** One weight for each row. */
  readonly weights: Uint16Array
  /** The heaviest weight of each `BLOCK` rows, so that few rows need to be looked at. */
  readonly blocks: Uint16Array
  readonly aligner: Aligner
}

const BLOCK_BITS = 5
const BLOCK = 1 << BLOCK_BITS

export function nearScratch(rows: number): NearScratch {
  return {
    weights: new Uint16Array(rows),
    blocks: new Uint16Array((rows >> BLOCK_BITS) + 1),
    aligner: new Aligner(),
  }
}

/**
 * Offers the rows that come near to what was typed. Each code of the typed text gives its rows a weight (rare codes
 * more), the heaviest rows, and among equally heavy ones the most popular, are compared letter by letter.
 */
export function offerNear(
  search: Search,
  wordStarts: readonly number[],
  scratch: NearScratch,
): void {
  const { typed, best } = search
  if (typed.length < SHORTEST) return
  if (best.full && best.floor >= FORM.near + FORM_TO_END + popularity(0)) return
  const heaviest = weigh(search, scratch)
  const candidates = heaviestRows(search, scratch, heaviest)
  scratch.weights.fill(0)
  scratch.blocks.fill(0)
  const limit =
    best.top >= FORM.initialsStart ? ONE_SLIP : Math.min(MOST_COST, 14 + 4 * typed.length)
  for (const row of candidates) offerRow(search, wordStarts, scratch.aligner, row, limit)
}

/** Adds up the weights of the rows; returns the heaviest one. */
function weigh(search: Search, { weights, blocks }: NearScratch): number {
  const { postings } = search
  const { starts, rows } = postings
  let left = MOST_POSTINGS
  for (const [code, weight] of codesOf(search)) {
    left -= lengthOf(postings, code)
    if (left < 0) break
    const to = starts[code + 1] ?? 0
    for (let at = starts[code] ?? 0; at < to; at++) {
      const row = rows[at] ?? 0
      const sum = (weights[row] ?? 0) + weight
      weights[row] = sum
      if (sum > (blocks[row >> BLOCK_BITS] ?? 0)) blocks[row >> BLOCK_BITS] = sum
    }
  }
  let heaviest = 0
  for (let block = 0; block < blocks.length; block++) {
    heaviest = Math.max(heaviest, blocks[block] ?? 0)
  }
  return heaviest
}

/** The codes to look up with their weights, the rarest first. */
function codesOf({
  typed,
  postings,
  packed,
}: Search): readonly (readonly [code: number, weight: number])[] {
  const codes = new Map<number, number>()
  const add = (code: number, share: number) => {
    const rows = lengthOf(postings, code)
    if (rows === 0) return
    const rare = 1 + Math.min(5, Math.floor(Math.log2(packed.rows / rows) / 2))
    codes.set(code, Math.max(codes.get(code) ?? 0, rare * share))
  }
  const [one = 0, two = 0] = typed
  for (let at = 0; at + 2 < typed.length; at++)
    add(insideCode(typed[at] ?? 0, typed[at + 1] ?? 0, typed[at + 2] ?? 0), 2)
  add(startCode(one, two, 0), 1)
  if (typed.length <= SHORT_QUERY) {
    for (const [first, second, third] of slippedBeginnings(typed)) {
      add(startCode(first, second, third), 2)
      add(wordCode(first, second, third), 1)
    }
  }
  return [...codes].sort(([left], [right]) => lengthOf(postings, left) - lengthOf(postings, right))
}

type Beginning = readonly [first: number, second: number, third: number]

/** The three first symbols that may have been meant: as typed, or one slip away. */
function slippedBeginnings(typed: Uint8Array): readonly Beginning[] {
  const [one = 0, two = 0, three = 0, four = 0] = typed
  const found: Beginning[] = [
    [one, two, three],
    [two, one, three],
    [one, three, two],
  ]
  if (four !== 0) found.push([one, two, four], [one, three, four], [two, three, four])
  for (let symbol = 1; symbol <= 26; symbol++) {
    found.push([symbol, one, two], [one, symbol, two], [one, two, symbol])
    if (NEIGHBOURS[one * SYMBOLS + symbol] === 1) found.push([symbol, two, three])
    if (NEIGHBOURS[two * SYMBOLS + symbol] === 1) found.push([one, symbol, three])
  }
  return found
}

/**
 * The rows to compare, the heaviest first and the more popular ones first among equals: none with less than a share of
 * the heaviest one, and not more than can be compared in time. Fewer letters are compared faster.
 */
function heaviestRows(search: Search, scratch: NearScratch, heaviest: number): readonly number[] {
  const { typed, packed } = search
  const most = Math.round((COMPARED_LETTERS * Math.log2(packed.rows + 2)) / (typed.length + 4))
  let least = Math.max(1, Math.floor(heaviest * WORTH_COMPARING))
  let rows = rowsFrom(least, heaviest, most, search.accepts, scratch)
  while (rows.length < FEW_ROWS && least > 1) {
    least = Math.max(1, least >> 1)
    rows = rowsFrom(least, heaviest, most, search.accepts, scratch)
  }
  return rows
}

function rowsFrom(
  least: number,
  heaviest: number,
  most: number,
  accepts: (row: number) => boolean,
  { weights, blocks }: NearScratch,
): readonly number[] {
  if (heaviest < least) return []
  const levels: number[][] = Array.from({ length: heaviest - least + 1 }, () => [])
  for (let block = 0; block < blocks.length; block++) {
    if ((blocks[block] ?? 0) < least) continue
    const end = Math.min(weights.length, (block + 1) * BLOCK)
    for (let row = block * BLOCK; row < end; row++) {
      const weight = weights[row] ?? 0
      if (weight < least) continue
      const level = levels[weight - least]
      if (level && level.length < most && accepts(row)) level.push(row)
    }
  }
  return levels.reverse().flat().slice(0, most)
}

function offerRow(
  search: Search,
  wordStarts: readonly number[],
  aligner: Aligner,
  row: number,
  limit: number,
): void {
  const popular = popularity(row)
  const { best, typed, packed } = search
  const affordable = (form: number) =>
    Math.min(limit, (form + popular - best.floor) / POINTS_PER_COST)
  const most = affordable(FORM.near + FORM_TO_END)
  if (most <= 0) return
  const start = packed.offsets[row] ?? 0
  const end = packed.offsets[row + 1] ?? 0
  const oneWord = wordStarts.length === 1
  const score = nearest(packed.text, start, end, typed, aligner, most, oneWord)
  if (score > 0) return best.offer(row, score + popular)
  if (wordStarts.length < 2) return
  const cost = wordsCost(search, wordStarts, aligner, row, affordable(FORM.nearWords))
  if (cost !== TOO_FAR) best.offer(row, FORM.nearWords + popular - cost * POINTS_PER_COST)
}

/** The best near form, less its slips, over the texts of a row; 0 if none is near enough. */
function nearest(
  text: Uint8Array,
  start: number,
  end: number,
  typed: Uint8Array,
  aligner: Aligner,
  limit: number,
  hosts: boolean,
): number {
  let best = 0
  let from = start + 1
  while (from < end) {
    let to = from
    while (to < end && ((text[to] ?? 0) & TEXT) === 0) to++
    const kind = (text[from - 1] ?? 0) & ~TEXT
    if (kind < INITIALS && (hosts || kind !== HOST)) {
      const { cost, toEnd } = aligner.align(typed, 0, typed.length, text, from, to, limit)
      if (cost !== TOO_FAR)
        best = Math.max(best, FORM.near + (toEnd ? FORM_TO_END : 0) - cost * POINTS_PER_COST)
    }
    from = to + 1
  }
  return best
}

/** What it costs to find each typed word at the start of some word of the name. */
function wordsCost(
  { typed, packed }: Search,
  wordStarts: readonly number[],
  aligner: Aligner,
  row: number,
  limit: number,
): number {
  const { text, offsets } = packed
  const from = (offsets[row] ?? 0) + 1
  let to = from
  while (to < (offsets[row + 1] ?? 0) && ((text[to] ?? 0) & TEXT) === 0) to++
  let sum = 0
  for (const [order, first] of wordStarts.entries()) {
    const last = wordStarts[order + 1] ?? typed.length
    const { cost } = aligner.align(typed, first, last, text, from, to, limit - sum)
    if (cost === TOO_FAR) return TOO_FAR
    sum += Math.max(0, cost - LATER_WORD)
  }
  return sum
}
