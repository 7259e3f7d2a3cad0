import { join } from 'node:path'
import { root, source, tool } from './workspace.mjs'

/**
 * A server that a command starts.
 *
 * @typedef {object} Service
 * @property {string} name What its lines of output begin with.
 * @property {string} title What it is, beside its address.
 * @property {number} port
 * @property {string} portVariable The environment variable that moves it to another port.
 * @property {string} ready Answers once the service can be used.
 * @property {import('./workspace.mjs').Command} command
 */

/**
 * The addresses are fixed in the architecture; each can be moved by its variable.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {readonly Service[]}
 */
export function services(env = process.env) {
  const api = port(env, 'LINKFLOW_API_PORT', 4400)
  const demo = port(env, 'LINKFLOW_DEMO_PORT', 4300)
  const dashboard = port(env, 'LINKFLOW_DASHBOARD_PORT', 4500)
  const ports = {
    LINKFLOW_API_PORT: String(api),
    LINKFLOW_DEMO_PORT: String(demo),
    LINKFLOW_DASHBOARD_PORT: String(dashboard),
  }
  return [
    {
      name: 'sandbox',
      title: 'Sandbox API',
      port: api,
      portVariable: 'LINKFLOW_API_PORT',
      ready: `http://localhost:${api}/openapi.json`,
      command: {
        ...source('packages/sandbox/bin/run-source.mjs', [
          ...['--port', String(api), '--test-controls', '--fast-webhooks'],
        ]),
        env: ports,
      },
    },
    {
      name: 'demo',
      title: 'Rowan, the demo',
      port: demo,
      portVariable: 'LINKFLOW_DEMO_PORT',
      ready: `http://localhost:${demo}/`,
      command: { ...source('server/main.ts', [], join(root, 'apps', 'demo')), env: ports },
    },
    {
      name: 'dashboard',
      title: 'Dashboard',
      port: dashboard,
      portVariable: 'LINKFLOW_DASHBOARD_PORT',
      ready: `http://localhost:${dashboard}/`,
      command: { ...source('server/main.ts', [], join(root, 'apps', 'dashboard')), env: ports },
    },
  ]
}

/** @returns {Service} */
export function storybook() {
  const args = ['dev', '-p', '6006', '--no-open', '--ci', '--quiet', '--disable-telemetry']
  return {
    name: 'storybook',
    title: 'Storybook',
    port: 6006,
    portVariable: '',
    ready: 'http://localhost:6006/',
    command: tool('storybook', args),
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} variable
 * @param {number} usual
 */
function port(env, variable, usual) {
  const text = env[variable]
  if (!text) return usual
  const number = Number(text)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  throw new Error(`${variable} is "${text}", which is no port. Give it a number from 1 to 65535.`)
}
