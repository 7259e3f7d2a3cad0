/**
 * How a row is ranked, all of it:
 *
 *     score = form of the match - slips of the hand + popularity
 *
 * **Form** says where the typed text stands in a text of the row (its name, an alias, the host of its site, its
 * initials); spaces, accents, case and punctuation do not count. **Slips** are what it costs to get from what was typed
 * to what stands there, `POINTS_PER_COST` for each unit of `distance.ts`. A row counts with its best text.
 * **Popularity** decides between rows of one form. It is worth less than the step from a name's start to a later
 * word, except for the sixty-four best-known rows: `platy` is First Platypus Bank, though other names begin so.
 * What stands as it was typed at the start of a word always comes before a guess.
 */
export const FORM = {
  /** All of a name, an alias or a host: nothing else can be meant. */
  whole: 1000,
  nameStart: 758,
  otherStart: 750,
  initials: 748,
  /** Those of little words too: `fnbohc`. */
  allInitials: 744,
  wordStart: 740,
  initialsStart: 739,
  /** In the middle of a word. */
  inside: 520,
  /** Nearly as typed, from the start of a text or of a word. Reaching the end of the text adds `FORM_TO_END`. */
  near: 640,
  /** Every typed word nearly begins a word of the row, in any order. */
  nearWords: 560,
} as const

export const FORM_TO_END = 40
export const POINTS_PER_COST = 5

const DOUBLINGS = 20
const KNOWN_DOUBLINGS = 6

/** 58 for the most popular row, 12 for the hundredth, 0 for the millionth. @param row 0 is the most popular one */
export function popularity(row: number): number {
  const doublings = Math.log2(row + 1)
  return 18 * (1 - doublings / DOUBLINGS) + 40 * Math.max(0, 1 - doublings / KNOWN_DOUBLINGS)
}
