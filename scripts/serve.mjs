import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onEnd } from './on-end.mjs'
import { supervise } from './supervise.mjs'

/** @typedef {import('./services.mjs').Service} Service */

const PATIENCE_MS = 120_000

/**
 * Serves until a signal comes or a service ends, and says where once all of them answer.
 *
 * @param {readonly Service[]} services
 * @returns {Promise<number>} The exit code for the process.
 */
export async function serve(services) {
  for (const service of services) {
    if (await taken(service.port)) {
      console.error(takenMessage(service))
      return 1
    }
  }
  const run = supervise(services)
  onEnd(run.stop)
  void announce(services, run)
  return run.ended
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function taken(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(true))
    probe.listen(port, () => probe.close(() => resolve(false)))
  })
}

/** @param {Service} service */
function takenMessage({ name, port, portVariable }) {
  const another = portVariable && `, or choose another port: ${portVariable}=${port + 1}`
  return `Port ${port} is in use, so ${name} cannot start. Stop the program that has it${another}.`
}

/**
 * @param {readonly Service[]} services
 * @param {import('./supervise.mjs').Run} run
 */
async function announce(services, run) {
  const late = setTimeout(() => {
    console.error(`Not everything answers after ${PATIENCE_MS / 1000} seconds; still waiting.`)
  }, PATIENCE_MS).unref()
  await Promise.all(services.map((service) => answers(service.ready, run)))
  clearTimeout(late)
  if (run.stopped()) return
  const width = Math.max(...services.map(({ title }) => title.length))
  const lines = services.map(
    ({ title, port }) => `  ${title.padEnd(width)}  http://localhost:${port}`,
  )
  console.log(['', ...lines, '', '  Ctrl-C ends all.', ''].join('\n'))
}

/**
 * @param {string} url
 * @param {import('./supervise.mjs').Run} run
 */
async function answers(url, run) {
  while (!run.stopped()) {
    try {
      const reply = await fetch(url)
      await reply.body?.cancel()
      return
    } catch {
      await wait(100)
    }
  }
}
