/** What a value should be, and where it was not. Thrown by the checks. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError'
}

/** Says what is wrong with a value, or nothing. */
export type Shape = (value: unknown, where: string) => void

export function fail(where: string, expected: string, value: unknown): never {
  throw new ConformanceError(`${where} should be ${expected}, and is ${show(value)}.`)
}

export const text: Shape = (value, where) => {
  if (typeof value !== 'string' || value === '') fail(where, 'a text', value)
}

export const anyText: Shape = (value, where) => {
  if (typeof value !== 'string') fail(where, 'a text', value)
}

export const flag: Shape = (value, where) => {
  if (typeof value !== 'boolean') fail(where, 'true or false', value)
}

export const count: Shape = (value, where) => {
  if (!Number.isInteger(value) || Number(value) < 0) fail(where, 'a whole number, 0 or more', value)
}

export const amount: Shape = (value, where) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(where, 'a number', value)
}

export function matching(pattern: RegExp, meaning: string): Shape {
  return (value, where) => {
    if (typeof value !== 'string' || !pattern.test(value)) fail(where, meaning, value)
  }
}

export function oneOf(...values: readonly string[]): Shape {
  return (value, where) => {
    if (!values.includes(String(value))) fail(where, `one of ${values.join(', ')}`, value)
  }
}

export function orNull(shape: Shape): Shape {
  return (value, where) => {
    if (value !== null) shape(value, where)
  }
}

export function listOf(shape: Shape): Shape {
  return (value, where) => {
    if (!Array.isArray(value)) return fail(where, 'a list', value)
    value.forEach((item, index) => shape(item, `${where}[${index}]`))
  }
}

/** Every key has to be there. Keys that are not named here are nobody's concern. */
export function objectOf(keys: Readonly<Record<string, Shape>>): Shape {
  return (value, where) => {
    if (typeof value !== 'object' || value === null) return fail(where, 'an object', value)
    const object: Readonly<Record<string, unknown>> = { ...value }
    for (const [key, shape] of Object.entries(keys)) shape(object[key], `${where}.${key}`)
  }
}

function show(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 77)}...` : json
}
