import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { buildOrder } from './packages.mjs'
import { runSteps, summary } from './run-steps.mjs'
import { taken } from './serve.mjs'
import { services } from './services.mjs'
import { select } from './steps.mjs'

const step = (name: string, code = '') => ({
  name,
  commands: [{ file: process.execPath, args: ['-e', code] }],
})

describe('select', () => {
  const all = [step('lint'), step('unit'), step('e2e')]

  it('keeps every step when none is named', () => {
    expect(select(all, [])).toBe(all)
  })

  it('keeps the named steps in their own order', () => {
    expect(select(all, ['e2e', 'lint']).map(({ name }) => name)).toEqual(['lint', 'e2e'])
  })

  it('refuses a name that is no step and lists those that are', () => {
    expect(() => select(all, ['unti'])).toThrow(/no step called unti.*lint, unit, e2e/)
  })
})

describe('runSteps', () => {
  it('runs the steps after one that fails and reports each', async () => {
    const outcomes = await runSteps([step('first', 'process.exit(1)'), step('second')])
    expect(outcomes.map(({ name, passed }) => [name, passed])).toEqual([
      ['first', false],
      ['second', true],
    ])
  })

  it('ends the running step and fails the rest when it is told to end', async () => {
    const ending = new AbortController()
    const run = runSteps([step('first', 'setInterval(() => {}, 1000)'), step('second')], {
      signal: ending.signal,
    })
    ending.abort()
    expect((await run).map(({ passed }) => passed)).toEqual([false, false])
  })

  it('fails a step whose program is missing', async () => {
    const [outcome] = await runSteps([
      { name: 'gone', commands: [{ file: '/nowhere/program', args: [] }] },
    ])
    expect(outcome?.passed).toBe(false)
  })
})

describe('summary', () => {
  it('closes with how many passed and failed', () => {
    const text = summary([
      { name: 'lint', passed: true, seconds: 1 },
      { name: 'unit', passed: false, seconds: 2 },
      { name: 'e2e', passed: true, seconds: 3 },
    ])
    expect(text.split('\n').at(-1)).toBe('2 passed, 1 failed')
  })
})

describe('buildOrder', () => {
  it('puts a package after those it is built on', () => {
    const one = (name: string, ...needs: string[]) => ({ name, folder: name, needs })
    const order = buildOrder([one('react', 'theme', 'core'), one('core'), one('theme', 'core')])
    expect(order.map(({ name }) => name)).toEqual(['core', 'theme', 'react'])
  })
})

describe('services', () => {
  it('moves a service to the port its variable names', () => {
    const [sandbox] = services({ LINKFLOW_API_PORT: '4999' })
    expect(sandbox?.port).toBe(4999)
    expect(sandbox?.command.args).toContain('4999')
  })

  it('tells every service where the others are', () => {
    const told = services({ LINKFLOW_API_PORT: '4999' }).map(({ command }) => command.env)
    expect(told.map((env) => env?.['LINKFLOW_API_PORT'])).toEqual(['4999', '4999', '4999'])
  })

  it('refuses a port that is none', () => {
    expect(() => services({ LINKFLOW_DEMO_PORT: 'http' })).toThrow(/LINKFLOW_DEMO_PORT is "http"/)
  })
})

describe('taken', () => {
  it('tells a port in use from a free one', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
    expect(await taken(port)).toBe(true)
    await new Promise((resolve) => server.close(resolve))
    expect(await taken(port)).toBe(false)
  })
})
