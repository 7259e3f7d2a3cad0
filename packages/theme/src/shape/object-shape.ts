import type { JsonSchema, Place, Refused, Shape } from './shape.ts'
import { REFUSED, describe, refuse, shorten } from './shape.ts'

/** A shape for every field of `T`. */
export type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

/** An object with these fields and no others: a misspelt name is a mistake that should be heard of. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
  // `Fields<T>` has exactly the keys of `T`.
  const names = Object.keys(fields) as (keyof T & string)[]
  return {
    schema: objectSchema(fields, names),
    read: (value, place) => {
      if (!isRecord(value)) return refuse(place, 'an object', value)
      const known = complainAboutUnknown(value, names, place)
      const read: Partial<T> = {}
      let whole = known
      for (const name of names) {
        const field = readField(fields[name], value, name, place)
        if (field === REFUSED) whole = false
        else read[name] = field
      }
      // Every name was read, or `whole` is false.
      return whole ? (read as T) : REFUSED
    },
  }
}

/** An object whose every key is one of `names`, all of one shape. */
export function record<K extends string, T>(
  names: readonly K[],
  shapeOf: (name: K) => Shape<T>,
): Shape<Readonly<Record<K, T>>> {
  // The entries are made from `names`, so each of them is there.
  const fields = Object.fromEntries(names.map((name) => [name, shapeOf(name)])) as Fields<
    Readonly<Record<K, T>>
  >
  return object(fields)
}

function readField<T>(
  shape: Shape<T>,
  value: Readonly<Record<string, unknown>>,
  name: string,
  place: Place,
): T | Refused {
  const inside = within(place, name)
  if (Object.hasOwn(value, name)) return shape.read(value[name], inside)
  if ('fallback' in shape && shape.fallback !== undefined) return shape.fallback
  return refuse(inside, 'a value: this field cannot be left out', undefined)
}

function complainAboutUnknown(value: object, names: readonly string[], place: Place): boolean {
  const unknown = Object.keys(value).filter((name) => !names.includes(name))
  for (const name of unknown)
    place.complain({
      path: within(place, shorten(name, 48)).path,
      expected: `one of the fields ${names.join(', ')}`,
      found: `the unknown field ${describe(name)}`,
    })
  return unknown.length === 0
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function within(place: Place, name: string): Place {
  return { ...place, path: place.path === '' ? name : `${place.path}.${name}` }
}

function objectSchema<T>(fields: Fields<T>, names: readonly (keyof T & string)[]): JsonSchema {
  const required = names.filter((name) => fields[name].fallback === undefined)
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, fields[name].schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  }
}
