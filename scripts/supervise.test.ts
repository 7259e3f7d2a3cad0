import { describe, expect, it } from 'vitest'
import { supervise } from './supervise.mjs'

const program = (name: string, code: string) => ({
  name,
  command: { file: process.execPath, args: ['-e', code] },
})
const forever = 'setInterval(() => {}, 1000)'
const silent = () => {}

describe('supervise', () => {
  it('ends every program when one ends, with the exit code of that one', async () => {
    const run = supervise([program('api', 'process.exit(7)'), program('demo', forever)], silent)
    expect(await run.ended).toBe(7)
  })

  it('counts a program that ends cleanly as a failure, for it was meant to go on', async () => {
    const run = supervise([program('api', ''), program('demo', forever)], silent)
    expect(await run.ended).toBe(1)
  })

  it('ends all with code 0 when asked to stop', async () => {
    const run = supervise([program('api', forever), program('demo', forever)], silent)
    run.stop()
    expect(await run.ended).toBe(0)
    expect(run.stopped()).toBe(true)
  })

  it('says which program could not be started', async () => {
    const lines: string[] = []
    const missing = { name: 'api', command: { file: '/nowhere/program', args: [] } }
    expect(await supervise([missing], (line) => lines.push(line)).ended).toBe(1)
    expect(lines.join('\n')).toMatch(/^api did not start/)
  })

  it('writes whose line it is before each line', async () => {
    const lines: string[] = []
    const talk = 'console.log("one\\ntwo")'
    await supervise([program('api', talk)], (line) => lines.push(line)).ended
    expect(lines).toContain('api | one')
    expect(lines).toContain('api | two')
  })
})
