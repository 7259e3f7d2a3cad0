import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Some programs that live and end together.
 *
 * @typedef {object} Run
 * @property {() => void} stop Asks all to end, and makes those end that do not.
 * @property {() => boolean} stopped Whether the end has begun.
 * @property {Promise<number>} ended The first program's exit code, or 0 after `stop`.
 */

/** @typedef {{ name: string, command: import('./workspace.mjs').Command }} Program */

const GRACE_MS = 3000

/**
 * Starts every program; when one ends, all do.
 *
 * @param {readonly Program[]} programs
 * @param {(line: string) => void} [write]
 * @returns {Run}
 */
export function supervise(programs, write = (line) => console.log(line)) {
  /** @type {number | undefined} */
  let code
  const width = Math.max(...programs.map(({ name }) => name.length))
  const children = programs.map((program) => start(program, width, write))
  const settle = (/** @type {number} */ outcome) => {
    if (code !== undefined) return
    code = outcome
    for (const { child } of children) end(child)
  }
  for (const { name, done } of children) {
    void done.then(({ outcome, why }) => {
      if (code === undefined) write(`${name} ${why}, so everything stops.`)
      settle(outcome)
    })
  }
  return {
    stop: () => settle(0),
    stopped: () => code !== undefined,
    ended: Promise.all(children.map(({ done }) => done)).then(() => code ?? 0),
  }
}

/**
 * @param {Program} program
 * @param {number} width
 * @param {(line: string) => void} write
 */
function start({ name, command }, width, write) {
  const child = spawn(command.file, command.args, {
    cwd: command.cwd,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const prefix = `${name.padEnd(width)} | `
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => write(prefix + line))
  }
  return { name, child, done: outcomeOf(child) }
}

/**
 * A program that ends by itself was meant to go on, so even a clean end counts as a failure.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ outcome: number, why: string }>}
 */
function outcomeOf(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ outcome: 1, why: `did not start (${error.message})` }))
    child.once('close', (code, signal) => {
      resolve({
        outcome: code || 1,
        why: signal ? `was ended by ${signal}` : `ended with code ${code}`,
      })
    })
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  child.once('close', () => clearTimeout(force))
}
