import type { LogLine } from '../log.ts'
import { HELP, readArguments } from './arguments.ts'
import { serveSandbox } from './serve.ts'
import type { ServeOptions } from './serve.ts'

/** Runs the command and keeps the process until it is told to end. */
export async function main(): Promise<void> {
  const command = readArguments(process.argv.slice(2), process.env)
  switch (command.type) {
    case 'help':
      process.stdout.write(`${HELP}\n`)
      return
    case 'mistake':
      return fail(2, `${command.message}\nSee linkflow-sandbox --help.`)
    case 'serve':
      return serve(command.options)
  }
}

async function serve(options: ServeOptions): Promise<void> {
  try {
    const server = await serveSandbox({ ...options, log })
    process.stdout.write(
      `Linkflow sandbox: ${server.url} (described by ${server.url}/openapi.json)\n`,
    )
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void server.close().then(() => process.exit(0)))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    fail(1, isTaken(error) ? `port ${options.port} is in use: choose another with --port` : message)
  }
}

function log({ level, message }: LogLine): void {
  process.stderr.write(`${new Date().toISOString()} ${level} ${message}\n`)
}

function fail(code: number, message: string): void {
  process.stderr.write(`linkflow-sandbox: ${message}\n`)
  process.exitCode = code
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
