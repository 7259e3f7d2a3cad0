import { spawn } from 'node:child_process'
import { root } from './workspace.mjs'

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {{ name: string, passed: boolean, seconds: number }} Outcome */
/**
 * @typedef {object} Circumstances
 * @property {NodeJS.ProcessEnv} [env] Added to the environment.
 * @property {AbortSignal} [signal] Ends the step that runs and fails those that have not begun.
 */

const AT_ONCE = 2

/**
 * Runs every step, whatever the ones before it said: quick ones two at a time, the others alone.
 *
 * @param {readonly Step[]} steps
 * @param {Circumstances} [circumstances]
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runSteps(steps, circumstances = {}) {
  const quick = steps.filter((step) => step.quick)
  const alone = steps.filter((step) => !step.quick)
  const waiting = [...quick]
  const workers = Array.from({ length: AT_ONCE }, async () => {
    /** @type {Outcome[]} */
    const outcomes = []
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      outcomes.push(await runStep(step, circumstances, 'when done'))
    }
    return outcomes
  })
  const outcomes = (await Promise.all(workers)).flat()
  for (const step of alone) outcomes.push(await runStep(step, circumstances, 'live'))
  return steps.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name))
}

/**
 * A row for each step, and the closing line that continuous integration reads.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  const failed = outcomes.filter(({ passed }) => !passed).length
  return [
    '',
    ...outcomes.map(
      ({ name, passed, seconds }) =>
        `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${passed ? 'ok' : 'FAILED'}`,
    ),
    `${outcomes.length - failed} passed, ${failed} failed`,
  ].join('\n')
}

/**
 * @param {Step} step
 * @param {Circumstances} circumstances
 * @param {'live' | 'when done'} output
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, commands }, circumstances, output) {
  const started = performance.now()
  if (output === 'live') console.log(heading(name))
  let text = ''
  let passed = true
  for (const command of commands) {
    if (!passed) break
    const result = await runCommand(command, circumstances, output)
    text += result.text
    passed = result.passed
  }
  if (output === 'when done') process.stdout.write(`${heading(name)}\n${text}`)
  return { name, passed, seconds: (performance.now() - started) / 1000 }
}

/** @param {string} name */
function heading(name) {
  return `\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`
}

/**
 * @param {import('./workspace.mjs').Command} command
 * @param {Circumstances} circumstances
 * @param {'live' | 'when done'} output
 * @returns {Promise<{ passed: boolean, text: string }>}
 */
function runCommand({ file, args, cwd = root, env: own }, { env, signal }, output) {
  if (signal?.aborted) return Promise.resolve({ passed: false, text: '' })
  const kept = output === 'when done'
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...(kept ? { NO_COLOR: '1' } : {}), ...env, ...own },
    stdio: kept ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    ...(signal ? { signal } : {}),
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ passed: false, text: `${error.message}\n` }))
    child.once('close', (code) => resolve({ passed: code === 0, text }))
  })
}
