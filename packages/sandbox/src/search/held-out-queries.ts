import { foldText } from './fold.ts'
import type { InstitutionIndex } from './institution-index.ts'
import type { SearchEntries } from './search-entry.ts'

/** A text somebody might type, and the row that should be among the first five. */
export interface HeldOutQuery {
  readonly query: string
  readonly target: number
}

export type QueryClass =
  | 'misspelled'
  | 'prefix'
  | 'inner word'
  | 'initials'
  | 'address'
  | 'accents'
  | 'no spaces'

/** The same numbers for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LITTLE_WORDS = 'of and the de d l la le des del di do da das dos der y'.split(' ')

const NEAR_KEYS: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
}

/** One slip of the hand: a letter left out, a neighbouring key, two letters swapped, a letter typed twice. */
export function misspell(text: string, random: () => number): string {
  const at = letterAt(text, random)
  const letter = text[at] ?? ''
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)]
  const kind = Math.floor(random() * 4)
  if (kind === 0) return head + tail
  if (kind === 1) {
    const keys = NEAR_KEYS[letter] ?? letter
    return head + (keys[Math.floor(random() * keys.length)] ?? letter) + tail
  }
  if (kind === 2 && /^[a-z]/.test(tail) && tail[0] !== letter)
    return `${head}${tail[0] ?? ''}${letter}${tail.slice(1)}`
  return `${head}${letter}${letter}${tail}`
}

function letterAt(text: string, random: () => number): number {
  let at = Math.floor(random() * text.length)
  while (!/[a-z]/.test(text[at] ?? '')) at = Math.floor(random() * text.length)
  return at
}

/**
 * Misspelled names: one in five with two slips, two in five typed only in part. The target is a row that the same
 * text without the slips puts among the first five.
 */
export function misspelledQueries(
  entries: SearchEntries,
  index: InstitutionIndex,
  seed: number,
  count: number,
): readonly HeldOutQuery[] {
  const random = seeded(seed)
  const queries: HeldOutQuery[] = []
  while (queries.length < count) {
    const target = Math.floor(random() * entries.length)
    const name = foldText(entries.at(target)?.name ?? '')
    const part =
      random() < 0.4 ? name.slice(0, 4 + Math.floor(random() * (name.length - 4))).trim() : name
    if (!index.search(part, { limit: 5 }).includes(target)) continue
    let query = misspell(part, random)
    if (random() < 0.2) query = misspell(query, random)
    if (query !== part) queries.push({ query, target })
  }
  return queries
}

type Making = (
  name: string,
  url: string,
  random: () => number,
) => { query: string; matches: (name: string, url: string) => boolean } | null

const MAKING: Readonly<Record<Exclude<QueryClass, 'misspelled'>, Making>> = {
  prefix: (name, _, random) => {
    const query = foldText(name)
      .slice(0, 2 + Math.floor(random() * (name.length - 2)))
      .trim()
    return { query, matches: (other) => foldText(other).startsWith(query) }
  },
  'inner word': (name, _, random) => {
    const words = foldText(name).split(' ')
    const from = 1 + Math.floor(random() * (words.length - 1))
    const query = words.slice(from, from + 2).join(' ')
    return query.length < 4
      ? null
      : { query, matches: (other) => ` ${foldText(other)}`.includes(` ${query}`) }
  },
  initials: (name) => {
    const query = initialsOf(name)
    return query.length < 3
      ? null
      : {
          query,
          matches: (other) => initialsOf(other) === query || foldText(other).startsWith(query),
        }
  },
  address: (_, url) => {
    const query = url.replace(/^https:\/\//, '').replace(/\/$/, '')
    return { query, matches: (__, other) => other.includes(query) }
  },
  accents: (name) => {
    const query = foldText(name)
    return query === name.toLowerCase() || name.includes('&')
      ? null
      : { query, matches: (other) => foldText(other).startsWith(query) }
  },
  'no spaces': (name) => {
    const query = foldText(name).replaceAll(' ', '')
    return { query, matches: (other) => foldText(other).replaceAll(' ', '').startsWith(query) }
  },
}

/**
 * Queries of a class whose target is one of the five most popular rows that a plain comparison of texts finds for
 * them, so that an index that knows nothing of this file can be asked the same.
 */
export function plainQueries(
  entries: SearchEntries,
  kind: Exclude<QueryClass, 'misspelled'>,
  seed: number,
  count: number,
): readonly HeldOutQuery[] {
  const random = seeded(seed)
  const queries: HeldOutQuery[] = []
  for (let tries = 0; queries.length < count && tries < count * 200; tries++) {
    const target = Math.floor(random() * entries.length)
    const entry = entries.at(target)
    const made = entry ? MAKING[kind](entry.name, entry.url ?? '', random) : null
    if (made && isAmongFirst(entries, target, made.matches))
      queries.push({ query: made.query, target })
  }
  return queries
}

function isAmongFirst(
  entries: SearchEntries,
  target: number,
  matches: (name: string, url: string) => boolean,
): boolean {
  let better = 0
  for (let row = 0; row < target && better < 5; row++) {
    const other = entries.at(row)
    if (other && matches(other.name, other.url ?? '')) better++
  }
  return better < 5
}

function initialsOf(name: string): string {
  return foldText(name)
    .split(' ')
    .filter((word) => !LITTLE_WORDS.includes(word))
    .map((word) => word.charAt(0))
    .join('')
}
