/**
 * Measures the institution index beside MiniSearch and Fuse.js, interleaved, on queries that none was tuned on.
 * Run from the repository's root:
 *
 *     node_modules/.bin/tsx --conditions linkflow-source packages/sandbox/src/search/search.bench.ts --rows 12000
 */
import { parseArgs } from 'node:util'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createDirectory } from '../directory/directory.ts'
import { foldHost, foldQuery, foldText } from './fold.ts'
import { misspelledQueries, plainQueries, seeded } from './held-out-queries.ts'
import type { HeldOutQuery, QueryClass } from './held-out-queries.ts'
import { createInstitutionIndex } from './institution-index.ts'
import type { InstitutionIndex } from './institution-index.ts'
import type { SearchEntry } from './search-entry.ts'

interface Engine {
  readonly name: string
  readonly search: (query: string) => readonly number[]
  readonly buildMs: number
  readonly bytes: number
  /** How many queries of a class it is asked; the slow ones are asked fewer. */
  readonly queries: number
  /** How many queries are typed letter by letter for its times. */
  readonly typed: number
  readonly times: number[]
}

const SEED = 2025
const FIRST = 5

const { values } = parseArgs({ options: { rows: { type: 'string', default: '12000' } } })
const rows = Number(values.rows)
const many = rows > 100_000
const directory = createDirectory({ total: rows })
const entries: readonly SearchEntry[] = Array.from(
  { length: rows },
  (_, row) => directory.searchable.at(row) ?? { name: '', url: null, rank: Infinity },
)

const { ours, engines } = buildEngines()
const classes = heldOutClasses(ours)
timeKeys(engines, classes.get('misspelled') ?? [])
print(engines, classes)

function buildEngines(): { ours: InstitutionIndex; engines: readonly Engine[] } {
  const index = measured(() => createInstitutionIndex(entries))
  const linkflow: Engine = {
    name: 'linkflow',
    search: (query) => index.built.search(query, { limit: FIRST }),
    queries: 500,
    typed: many ? 200 : 500,
    ...index,
    bytes: index.built.bytes,
    times: [],
  }
  const peers = many ? [buildMiniSearch()] : [buildMiniSearch(), buildFuse()]
  return { ours: index.built, engines: [linkflow, ...peers] }
}

function measured<T>(build: () => T): { built: T; buildMs: number; bytes: number } {
  const heap = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  globalThis.gc?.()
  const before = heap()
  const start = performance.now()
  const built = build()
  const buildMs = performance.now() - start
  globalThis.gc?.()
  return { built, buildMs, bytes: heap() - before }
}

/** As its documentation has it, with our folding and with popularity as a boost. */
function buildMiniSearch(): Engine {
  const engine = measured(() => {
    const search = new MiniSearch<{ id: number; name: string; host: string; other: string }>({
      fields: ['name', 'host', 'other'],
      searchOptions: {
        prefix: true,
        fuzzy: 0.2,
        boost: { name: 2 },
        boostDocument: (id) => 1 + 1 / (1 + Math.log2(Number(id) + 2)),
      },
    })
    search.addAll(entries.map(searched))
    return search
  })
  const search = (query: string) =>
    engine.built
      .search(foldQuery(query))
      .slice(0, FIRST)
      .map(({ id }) => Number(id))
  const [queries, typed] = many ? [10, 2] : [250, 100]
  return { name: 'MiniSearch', search, queries, typed, times: [], ...engine }
}

function buildFuse(): Engine {
  const engine = measured(
    () =>
      new Fuse(entries.map(searched), {
        keys: ['name', 'host', 'other'],
        threshold: 0.4,
        ignoreLocation: true,
      }),
  )
  const search = (query: string) =>
    engine.built.search(foldQuery(query), { limit: FIRST }).map(({ refIndex }) => refIndex)
  return { name: 'Fuse.js', search, queries: 15, typed: 3, times: [], ...engine }
}

function searched(entry: SearchEntry, id: number) {
  const name = foldText(entry.name)
  const initials = name.split(' ').map((word) => word.charAt(0))
  const other = [initials.join(''), ...(entry.aliases ?? []).map(foldText)].join(' ')
  return { id, name, host: entry.url === null ? '' : foldHost(entry.url), other }
}

function heldOutClasses(index: InstitutionIndex): ReadonlyMap<QueryClass, readonly HeldOutQuery[]> {
  const count = many ? 40 : 250
  const plain = ['prefix', 'inner word', 'initials', 'address', 'accents', 'no spaces'] as const
  return new Map<QueryClass, readonly HeldOutQuery[]>([
    ['misspelled', misspelledQueries(entries, index, SEED, 500)],
    ...plain.map((kind) => [kind, plainQueries(entries, kind, SEED, count)] as const),
  ])
}

/** Every engine types the same queries; which one goes first changes from query to query. */
function timeKeys(all: readonly Engine[], queries: readonly HeldOutQuery[]): void {
  const random = seeded(SEED)
  for (const { query } of queries.slice(-30)) all[0]?.search(query)
  for (const [order, { query }] of queries.entries()) {
    const turn = all.filter((engine) => order < engine.typed)
    for (const engine of random() < 0.5 ? turn : turn.toReversed()) {
      for (let letters = 1; letters <= query.length; letters++) {
        const start = performance.now()
        engine.search(query.slice(0, letters))
        engine.times.push(performance.now() - start)
      }
    }
  }
}

function print(
  all: readonly Engine[],
  queries: ReadonlyMap<QueryClass, readonly HeldOutQuery[]>,
): void {
  const kinds = [...queries.keys()]
  const heads = ['engine', 'build ms', 'B/row', 'p50 ms', 'p95 ms', 'max ms', 'keys', ...kinds]
  console.log(`\n${rows} institutions; recall among the first ${FIRST} in % (queries asked)\n`)
  console.log(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`)
  for (const engine of all) {
    const times = engine.times.toSorted((left, right) => left - right)
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2)
    const recalls = kinds.map((kind) =>
      recall(engine, (queries.get(kind) ?? []).slice(0, engine.queries)),
    )
    const size = [engine.buildMs.toFixed(0), (engine.bytes / rows).toFixed(0)]
    const cells = [engine.name, ...size, at(0.5), at(0.95), at(1), times.length, ...recalls]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function recall(engine: Engine, queries: readonly HeldOutQuery[]): string {
  const found = queries.filter(({ query, target }) => engine.search(query).includes(target))
  return `${((100 * found.length) / queries.length).toFixed(1)} (${queries.length})`
}
