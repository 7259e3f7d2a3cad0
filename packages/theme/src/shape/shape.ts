/** One thing that is wrong with a file, in words for the person who wrote it. */
export interface Problem {
  /** Where: `appearance.colors.accent.light`, `country_codes[2]`; empty for the file itself. */
  readonly path: string
  /** What may stand there: `a colour such as #0a675a`. */
  readonly expected: string
  /** What stands there, shortened. */
  readonly found: string
}

/** What a parser of untrusted data answers. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A JSON Schema (draft 2020-12), as far as shapes write one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What `read` returns for a value that it has complained about. No shape has it as a value. */
export const REFUSED: unique symbol = Symbol('refused')
export type Refused = typeof REFUSED

/** Where the parser is, and whom it tells. */
export interface Place {
  readonly path: string
  complain(problem: Problem): void
}

/** What a value has to be: reads it, describes it for editors, and knows what stands for an absent one. */
export interface Shape<T> {
  /** Complains at `place` about everything that is wrong in `value`. */
  read(value: unknown, place: Place): T | Refused
  readonly schema: JsonSchema
  /** Shapes without one have to be given. */
  readonly fallback?: T
}

/** More than this helps nobody, and a hostile file must not make us write a book. */
const MAX_PROBLEMS = 50

export function parseShape<T>(shape: Shape<T>, value: unknown): Parsed<T> {
  const problems: Problem[] = []
  const complain = (problem: Problem): void => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem)
  }
  const read = shape.read(value, { path: '', complain })
  return read === REFUSED ? { ok: false, problems } : { ok: true, value: read }
}

export function refuse(place: Place, expected: string, value: unknown): Refused {
  place.complain({ path: place.path, expected, found: describe(value) })
  return REFUSED
}

/** The same shape, which may be left out. */
export function withDefault<T>(shape: Shape<T>, fallback: T): Shape<T> {
  return { ...shape, fallback, schema: { ...shape.schema, default: fallback } }
}

/** The same shape, with a sentence for the people and the editors that read the schema. */
export function described<T>(description: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { description, ...shape.schema } }
}

const MAX_FOUND = 48

/** A value in few words: what came from outside is shortened before it goes into a message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string') return JSON.stringify(shorten(value, MAX_FOUND))
  if (typeof value === 'boolean' || typeof value === 'number') return `${value}`
  return value === null ? 'null' : typeof value
}

export function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
