/** Where the dashboard listens, and whom it speaks for. */
export interface Settings {
  readonly port: number
  /** Origin of the Linkflow API, without a slash at the end. */
  readonly apiOrigin: string
  /** Where the demo is, for the link to it. */
  readonly demoOrigin: string
  readonly clientId: string
  readonly secret: string
  /** True to serve what `vite build` made instead of running Vite. */
  readonly built: boolean
}

/** Reads the environment; every variable has a default that suits `npm start`. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: portOf(env['LINKFLOW_DASHBOARD_PORT'], 4500),
    apiOrigin: `http://localhost:${portOf(env['LINKFLOW_API_PORT'], 4400)}`,
    demoOrigin: `http://localhost:${portOf(env['LINKFLOW_DEMO_PORT'], 4300)}`,
    clientId: env['LINKFLOW_CLIENT_ID'] ?? 'linkflow_client',
    secret: env['LINKFLOW_SECRET'] ?? 'linkflow_secret',
    built: env['NODE_ENV'] === 'production',
  }
}

function portOf(text: string | undefined, fallback: number): number {
  const port = Number(text)
  return text && Number.isInteger(port) && port > 0 && port < 65536 ? port : fallback
}
