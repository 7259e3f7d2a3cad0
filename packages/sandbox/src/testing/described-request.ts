import { describedRequest } from './api-description.ts'

/** A JSON schema, as far as it is looked at here. */
interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly additionalProperties?: unknown
}

/** The schemas that references lead to. */
type Schemas = Readonly<Record<string, Schema>>

/** The fields that the published description of an endpoint knows and ours does not: `options.count`. */
export function unknownToUs(path: string, ours: unknown): readonly string[] {
  const { schema, schemas } = describedRequest(path)
  const { components, paths } = Object(ours)
  const own = paths[path].post.requestBody.content['application/json'].schema
  return missingFrom(fieldsOf(schema, schemas), fieldsOf(own, components.schemas))
}

/** By name, the fields of an object; `null` for anything that may hold whatever it likes. */
interface Fields {
  readonly [name: string]: Fields | null
}

function missingFrom(theirs: Fields | null, ours: Fields | null, above = ''): readonly string[] {
  if (theirs === null || ours === null) return []
  return Object.entries(theirs).flatMap(([name, inner]) =>
    Object.hasOwn(ours, name)
      ? missingFrom(inner, ours[name] ?? null, `${above}${name}.`)
      : [above + name],
  )
}

function fieldsOf(schema: Schema, schemas: Schemas): Fields | null {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return fieldsOf(schemas[name] ?? {}, schemas)
  const { properties, items, anyOf, allOf } = schema
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([key, inner]) => [key, fieldsOf(inner, schemas)]),
    )
  if (items) return fieldsOf(items, schemas)
  const parts = [...(anyOf ?? []), ...(allOf ?? [])].map((part) => fieldsOf(part, schemas))
  return parts.find((part) => part !== null) ?? null
}
