import type { Place, Shape } from './shape.ts'
import { REFUSED, refuse } from './shape.ts'

/** One of these words or numbers. */
export function choice<const T extends string | number>(values: readonly T[]): Shape<T> {
  return {
    schema: { enum: values },
    read: (value, place) =>
      values.find((one) => one === value) ?? refuse(place, `one of ${values.join(', ')}`, value),
  }
}

/** A finite number from `minimum` to `maximum`, both included, in steps of `step`. */
export function numberBetween(minimum: number, maximum: number, unit = ''): Shape<number> {
  const expected = `a number from ${minimum} to ${maximum}${unit}`
  return {
    schema: { type: 'number', minimum, maximum },
    read: (value, place) =>
      typeof value === 'number' && value >= minimum && value <= maximum
        ? value
        : refuse(place, expected, value),
  }
}

export const boolean: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (value, place) =>
    typeof value === 'boolean' ? value : refuse(place, 'true or false', value),
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, place) => (value === null ? null : shape.read(value, place)),
  }
}

/** Text that `test` accepts; the schema says the same with `pattern`, where one can. */
export function textLike<T extends string>(
  expected: string,
  test: (text: string) => text is T,
  schema: { readonly pattern?: string; readonly maxLength?: number } = {},
): Shape<T> {
  return {
    schema: { type: 'string', ...schema },
    read: (value, place) =>
      typeof value === 'string' && test(value) ? value : refuse(place, expected, value),
  }
}

export interface ListLimits {
  readonly minimum: number
  readonly maximum: number
  /** What the list is of, for messages: `institutions`. */
  readonly of: string
}

/** A list without repetitions, in the order that it is given. */
export function listOf<T extends string>(
  shape: Shape<T>,
  { minimum, maximum, of }: ListLimits,
): Shape<readonly T[]> {
  const expected = `a list of ${minimum} to ${maximum} ${of}, each once`
  return {
    schema: {
      type: 'array',
      items: shape.schema,
      minItems: minimum,
      maxItems: maximum,
      uniqueItems: true,
    },
    read: (value, place) => {
      if (!Array.isArray(value)) return refuse(place, expected, value)
      // Before any entry is looked at: a list of a million costs nothing.
      if (value.length < minimum || value.length > maximum) return refuse(place, expected, value)
      const read = value.map((entry, index) => shape.read(entry, entryOf(place, index)))
      const whole = read.filter((entry) => entry !== REFUSED)
      if (whole.length < read.length) return REFUSED
      return new Set(whole).size === whole.length ? whole : refuse(place, expected, value)
    },
  }
}

function entryOf(place: Place, index: number): Place {
  return { ...place, path: `${place.path}[${index}]` }
}
