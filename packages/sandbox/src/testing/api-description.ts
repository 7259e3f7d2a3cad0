import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

/** The published API description, beside the repository. It is not ours to copy: without it nothing is checked. */
const FILE = new URL('../../../../../shared/reference/plaid-openapi-subset.json', import.meta.url)

export const isDescribed = existsSync(FILE)

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    date: /^\d{4}-\d\d-\d\d$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    double: true,
    float: true,
    int32: true,
    int64: true,
    uri: true,
    url: true,
  },
})

const paths = isDescribed ? describedPaths() : new Set<string>()

/** What is wrong with a successful answer of this endpoint, in words; empty when all is well or nothing is known. */
export function deviations(path: string, body: unknown): readonly string[] {
  if (!paths.has(path)) return []
  const pointer = path.replaceAll('/', '~1')
  const validate = ajv.getSchema(`api#/paths/${pointer}/response`)
  if (!validate) throw new Error(`the description of ${path} has no response`)
  void validate(body)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

/** The schema of an endpoint's request, and those that it refers to. */
export function describedRequest(path: string) {
  const { paths: described, components } = Object(JSON.parse(readFileSync(FILE, 'utf8')))
  return { schema: described[path].request, schemas: components.schemas }
}

/** The paths that the description knows. */
export function describedEndpoints(): readonly string[] {
  return [...paths]
}

function describedPaths(): Set<string> {
  const description: unknown = JSON.parse(readFileSync(FILE, 'utf8'), withNull)
  ajv.addSchema(Object(description), 'api')
  return new Set(Object.keys(Object(Object(description).paths)))
}

/** OpenAPI 3.0 says `nullable` where a JSON schema says that `null` will do. */
function withNull(_key: string, schema: unknown): unknown {
  if (Object(schema).nullable !== true) return schema
  const { nullable: _nullable, ...rest } = Object(schema)
  return { anyOf: [rest, { type: 'null' }] }
}
