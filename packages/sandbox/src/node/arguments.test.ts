import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

describe('the command line', () => {
  it('needs no flag', () => {
    expect(readArguments([], {})).toEqual({
      type: 'serve',
      options: {
        port: 4400,
        host: '127.0.0.1',
        institutions: 12_000,
        keys: {},
        environment: 'sandbox',
        strict: false,
        fastWebhooks: false,
        testControls: false,
        allowedWebhookHosts: [],
      },
    })
  })

  it('takes the port and the keys from the environment', () => {
    const environment = {
      LINKFLOW_API_PORT: '4401',
      LINKFLOW_CLIENT_ID: 'id',
      LINKFLOW_SECRET: 'secret',
    }
    expect(readArguments([], environment)).toMatchObject({
      options: { port: 4401, keys: { client_id: 'id', secret: 'secret' } },
    })
  })

  it('takes a flag before the environment', () => {
    const command = readArguments(['--port', '0', '--secret=other', '--institutions', '600'], {
      LINKFLOW_API_PORT: '4401',
      LINKFLOW_SECRET: 'secret',
    })
    expect(command).toMatchObject({
      options: { port: 0, institutions: 600, keys: { secret: 'other' } },
    })
  })

  it('takes what the state and the webhooks need', () => {
    const flags = ['--data', 'state', '--strict', '--fast-webhooks', '--test-controls']
    const hosts = ['--allow-webhook-host', 'one.test', '--allow-webhook-host', 'two.test']
    expect(readArguments([...flags, ...hosts, '--environment', 'development'], {})).toMatchObject({
      options: {
        data: 'state',
        strict: true,
        fastWebhooks: true,
        testControls: true,
        environment: 'development',
        allowedWebhookHosts: ['one.test', 'two.test'],
      },
    })
  })

  it('shows its help', () => {
    expect(readArguments(['--help'], {})).toEqual({ type: 'help' })
  })

  it.each([
    [['--bogus'], '--bogus'],
    [['extra'], 'extra'],
    [['--port'], '--port'],
    [['--port', 'x'], '--port'],
    [['--port', '65536'], '--port'],
    [['--institutions', '0'], '--institutions'],
    [['--institutions', '1.5'], '--institutions'],
    [['--environment', 'moon'], '--environment'],
    [['--data', 'state', '--database-url', 'postgres://x'], '--database-url'],
  ])('names the mistake in %j', (args, named) => {
    const command = readArguments(args, {})
    expect(command).toEqual({ type: 'mistake', message: expect.stringContaining(named) })
  })
})
