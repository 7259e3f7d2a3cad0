import type { BestRows } from './best-rows.ts'
import { insideCode, startCode, wholeCode, wordCode } from './gram.ts'
import { HOST, INITIALS, NAME, TEXT_MARK } from './packed-text.ts'
import type { PackedText } from './packed-text.ts'
import type { Postings } from './postings.ts'
import { FORM, popularity } from './score.ts'
import { SYMBOL_MASK, WORD_START } from './symbol.ts'

export interface Search {
  readonly packed: PackedText
  readonly postings: Postings
  readonly typed: Uint8Array
  readonly best: BestRows
  /** Whether a row (of ours) may be found. */
  readonly accepts: (row: number) => boolean
}

// Copied here for the inner loops: test runners turn every use of an imported name into a call.
const TEXT = TEXT_MARK
const MASK = SYMBOL_MASK

/** Below this many rows a list is read to its end. */
const SHORT_LIST = 3000
/** Of no list are more accepted rows read: those that are left are the least popular ones. */
const MOST_VISITS = 20_000

/** Offers the rows in which the typed text stands as it is. */
export function offerExact(search: Search): void {
  const { typed } = search
  const [one = 0, two = 0, three = 0] = typed
  visit(search, wholeCode(typed, 0, typed.length), Infinity)
  if (typed.length < 3) {
    visit(search, startCode(one, two, 0), FORM.nameStart)
    if (typed.length === 2) visit(search, wordCode(one, two, 0), FORM.wordStart)
    return
  }
  const rarest = rarestInside(search)
  if (lengthOf(search.postings, rarest) <= SHORT_LIST) return visit(search, rarest, FORM.nameStart)
  visit(search, shorter(search.postings, startCode(one, two, three), rarest), FORM.nameStart)
  visit(search, shorter(search.postings, wordCode(one, two, three), rarest), FORM.wordStart)
  visit(search, rarest, FORM.inside)
}

export function lengthOf({ starts }: Postings, code: number): number {
  return (starts[code + 1] ?? 0) - (starts[code] ?? 0)
}

/** Reads a list until no row of it can be good enough. `highest` is the best form that it can still hold. */
function visit(search: Search, code: number, highest: number): void {
  const { best, accepts } = search
  const { starts, rows } = search.postings
  const to = starts[code + 1] ?? 0
  let left = MOST_VISITS
  for (let at = starts[code] ?? 0; at < to && left > 0; at++) {
    const row = rows[at] ?? 0
    if (!accepts(row)) continue
    left--
    const popular = popularity(row)
    if (best.floor >= highest + popular) return
    const form = formOf(search, row)
    if (form > 0) best.offer(row, form + popular)
  }
}

function rarestInside({ typed, postings }: Search): number {
  let rarest = insideCode(typed[0] ?? 0, typed[1] ?? 0, typed[2] ?? 0)
  for (let at = 1; at + 2 < typed.length; at++) {
    rarest = shorter(
      postings,
      insideCode(typed[at] ?? 0, typed[at + 1] ?? 0, typed[at + 2] ?? 0),
      rarest,
    )
  }
  return rarest
}

function shorter(postings: Postings, left: number, right: number): number {
  return lengthOf(postings, left) < lengthOf(postings, right) ? left : right
}

/** The best form over all texts of a row; 0 where the typed text stands in none. */
function formOf({ packed, typed }: Search, row: number): number {
  const { text, offsets } = packed
  const end = offsets[row + 1] ?? 0
  const first = typed[0] ?? 0
  let kind = NAME
  let best = 0
  for (let at = offsets[row] ?? 0; at < end; at++) {
    const value = text[at] ?? 0
    if ((value & TEXT) !== 0) kind = value & ~TEXT
    else if ((value & MASK) === first && stands(text, at, typed)) {
      const starts = ((text[at - 1] ?? 0) & TEXT) !== 0
      const ends = at + typed.length === end || ((text[at + typed.length] ?? 0) & TEXT) !== 0
      best = Math.max(best, formAt(kind, starts, ends, (value & WORD_START) !== 0))
    }
  }
  return best
}

function stands(text: Uint8Array, at: number, typed: Uint8Array): boolean {
  for (let offset = 1; offset < typed.length; offset++) {
    const value = text[at + offset] ?? TEXT
    if ((value & TEXT) !== 0 || (value & MASK) !== typed[offset]) return false
  }
  return true
}

function formAt(kind: number, starts: boolean, ends: boolean, startsWord: boolean): number {
  if (kind >= INITIALS) {
    if (!starts) return 0
    if (!ends) return FORM.initialsStart
    return kind === INITIALS ? FORM.initials : FORM.allInitials
  }
  if (starts && ends) return FORM.whole
  if (starts) return kind === NAME ? FORM.nameStart : FORM.otherStart
  return startsWord && kind !== HOST ? FORM.wordStart : FORM.inside
}
