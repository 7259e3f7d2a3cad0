import type { z } from '@hono/zod-openapi'
import { invalidField, missingFields, unknownFields } from '../errors/api-error.ts'
import type { ApiError } from '../errors/api-error.ts'

type Issue = z.core.$ZodIssue

/**
 * @returns The body, typed.
 * @throws ApiError `MISSING_FIELDS`, else `UNKNOWN_FIELDS`, else `INVALID_FIELD` (link-contract G.5).
 */
export function validate<S extends z.ZodType>(
  schema: S,
  body: unknown,
  alsoMissing: readonly string[] = [],
): z.output<S> {
  const result = schema.safeParse(body, { error: describe })
  if (result.success && alsoMissing.length === 0) return result.data
  throw refusalFor(result.error?.issues ?? [], body, alsoMissing)
}

function refusalFor(
  issues: readonly Issue[],
  body: unknown,
  alsoMissing: readonly string[],
): ApiError {
  const absent = issues.filter((issue) => isAbsent(issue, body)).map((issue) => pathOf(issue.path))
  const missing = [...alsoMissing, ...absent]
  if (missing.length > 0) return missingFields(missing)
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => pathOf([...issue.path, key])) : [],
  )
  if (unknown.length > 0) return unknownFields(unknown)
  const [first] = issues
  return invalidField(first ? `${pathOf(first.path)} ${first.message}` : 'a field is invalid')
}

/** A field that is not there at all. `null` is there. */
function isAbsent(issue: Issue, body: unknown): boolean {
  if (issue.path.length === 0 || issue.code === 'unrecognized_keys') return false
  let value: unknown = body
  for (const key of issue.path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return true
    // The line above checked that it is an object with this key.
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value === undefined
}

/** The field as a developer writes it: `options.account_ids`. Places in an array are left out. */
function pathOf(path: readonly PropertyKey[]): string {
  const names = path.filter((key) => typeof key !== 'number').map((key) => printable(String(key)))
  return names.join('.') || 'body'
}

/** A key of the caller's own goes into a message: short, so that nobody can make us send it all back. */
function printable(key: string): string {
  return key.length > 64 ? `${key.slice(0, 64)}…` : key
}

/** In the words of the recorded answers (link-contract G.5), without the field. */
function describe(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_MESSAGES[issue.expected] ?? `must be a ${issue.expected}`
    case 'too_small':
      return issue.origin === 'array'
        ? 'must be a list with at least one entry'
        : issue.origin === 'string'
          ? 'must be a non-empty string'
          : `must be at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${issue.maximum} entries`
        : issue.origin === 'string'
          ? `must have at most ${issue.maximum} characters`
          : `must be at most ${issue.maximum}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    default:
      return 'has an invalid value'
  }
}

const TYPE_MESSAGES: Readonly<Record<string, string>> = {
  int: 'must be an integer',
  number: 'must be an integer',
  string: 'must be a properly formatted, non-empty string',
  array: 'must be a list',
  object: 'must be an object',
  record: 'must be an object',
  boolean: 'must be a boolean',
}
