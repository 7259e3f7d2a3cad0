import { parseArgs } from 'node:util'
import { FIXTURES, GENERATED_MAXIMUM } from '../directory/index.ts'
import { DEFAULT_INSTITUTION_COUNT, DEFAULT_KEYS } from '../sandbox.ts'
import { ENVIRONMENTS } from '../tokens.ts'
import { DEFAULT_HOST, DEFAULT_PORT } from './serve.ts'
import type { ServeOptions } from './serve.ts'

/** What the command line asks for. */
export type Command =
  | { readonly type: 'help' }
  | { readonly type: 'mistake'; readonly message: string }
  | { readonly type: 'serve'; readonly options: ServeOptions }

export const HELP = `linkflow-sandbox: simulated banks behind the Link session API and a REST API.

Usage: linkflow-sandbox [flags]

  --port NUMBER          port to listen on, 0 for any free one (default ${DEFAULT_PORT}; LINKFLOW_API_PORT)
  --host NAME            address to listen on (default ${DEFAULT_HOST}, this machine only)
  --institutions NUMBER  how many institutions there are (default ${DEFAULT_INSTITUTION_COUNT})
  --client-id TEXT       API key (default ${DEFAULT_KEYS.client_id}; LINKFLOW_CLIENT_ID)
  --secret TEXT          its secret (default ${DEFAULT_KEYS.secret}; LINKFLOW_SECRET)
  --data DIRECTORY       keep everything in this directory (default: memory, lost when the process ends)
  --database-url URL     keep everything in PostgreSQL, shared by every sandbox that is started with the same URL
                         (LINKFLOW_DATABASE_URL)
  --environment NAME     ${ENVIRONMENTS.join(', ')}: part of every token (default sandbox)
  --strict               limit requests a minute, as the real API does
  --fast-webhooks        retry webhooks after 2 and 4 seconds instead of minutes
  --allow-webhook-host NAME
                         send webhooks to this host too, and not to this machine alone; may be repeated
  --test-controls        serve /linkflow/…: tests move the clock, read the logs and forget everything
  --help                 this text`

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  institutions: { type: 'string' },
  'client-id': { type: 'string' },
  secret: { type: 'string' },
  data: { type: 'string' },
  'database-url': { type: 'string' },
  environment: { type: 'string' },
  strict: { type: 'boolean' },
  'fast-webhooks': { type: 'boolean' },
  'allow-webhook-host': { type: 'string', multiple: true },
  'test-controls': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Environment = Readonly<Record<string, string | undefined>>

/** @param args Without the interpreter and the script. A flag wins over the environment. */
export function readArguments(args: readonly string[], environment: Environment): Command {
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS, strict: true })
    if (values.help) return { type: 'help' }
    const port = values.port ?? filled(environment['LINKFLOW_API_PORT']) ?? String(DEFAULT_PORT)
    const client_id = values['client-id'] ?? filled(environment['LINKFLOW_CLIENT_ID'])
    const secret = values.secret ?? filled(environment['LINKFLOW_SECRET'])
    const institutions = values.institutions ?? String(DEFAULT_INSTITUTION_COUNT)
    if (values['database-url'] !== undefined && values.data !== undefined)
      throw new RangeError('--data and --database-url are two places: choose one of them')
    const databaseUrl =
      values['database-url'] ??
      (values.data === undefined ? filled(environment['LINKFLOW_DATABASE_URL']) : undefined)
    const options: ServeOptions = {
      port: wholeNumber('--port', port, 0, 65535),
      host: values.host ?? DEFAULT_HOST,
      institutions: wholeNumber('--institutions', institutions, FIXTURES.length, GENERATED_MAXIMUM),
      keys: { ...(client_id ? { client_id } : {}), ...(secret ? { secret } : {}) },
      environment: environmentNamed(values.environment ?? 'sandbox'),
      strict: values.strict ?? false,
      fastWebhooks: values['fast-webhooks'] ?? false,
      testControls: values['test-controls'] ?? false,
      allowedWebhookHosts: values['allow-webhook-host'] ?? [],
      ...(values.data === undefined ? {} : { data: values.data }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    }
    return { type: 'serve', options }
  } catch (error) {
    return { type: 'mistake', message: error instanceof Error ? error.message : String(error) }
  }
}

function environmentNamed(name: string): (typeof ENVIRONMENTS)[number] {
  const known = ENVIRONMENTS.find((one) => one === name)
  if (known) return known
  throw new RangeError(`--environment takes ${ENVIRONMENTS.join(', ')}, not '${name}'`)
}

function wholeNumber(flag: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new RangeError(`${flag} takes a whole number from ${least} to ${most}, not '${value}'`)
  return number
}

/** An empty variable is one that is not set. */
function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}
