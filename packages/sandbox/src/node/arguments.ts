import { parseArgs } from 'node:util'
import { FIXTURES, GENERATED_MAXIMUM } from '../directory/index.ts'
import { DEFAULT_INSTITUTION_COUNT, DEFAULT_KEYS } from '../sandbox.ts'
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
  --help                 this text

Everything is kept in memory and lost when the process ends.`

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  institutions: { type: 'string' },
  'client-id': { type: 'string' },
  secret: { type: 'string' },
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
    const options = {
      port: wholeNumber('--port', port, 0, 65535),
      host: values.host ?? DEFAULT_HOST,
      institutions: wholeNumber('--institutions', institutions, FIXTURES.length, GENERATED_MAXIMUM),
      keys: { ...(client_id ? { client_id } : {}), ...(secret ? { secret } : {}) },
    }
    return { type: 'serve', options }
  } catch (error) {
    return { type: 'mistake', message: error instanceof Error ? error.message : String(error) }
  }
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
