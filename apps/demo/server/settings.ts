/** Where Rowan's server listens, and whom it talks to. */
export interface Settings {
  /** The port of Rowan itself; all of it is served there. */
  readonly port: number
  /** Origin of the Linkflow API, without a slash at the end. */
  readonly apiOrigin: string
  readonly clientId: string
  readonly secret: string
  /** True to serve what `vite build` made instead of running Vite. */
  readonly built: boolean
}

/** Reads the environment; every variable has a default that suits `npm start`. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: portOf(env['LINKFLOW_DEMO_PORT'], 4300),
    apiOrigin: `http://localhost:${portOf(env['LINKFLOW_API_PORT'], 4400)}`,
    clientId: env['LINKFLOW_CLIENT_ID'] ?? 'linkflow_client',
    secret: env['LINKFLOW_SECRET'] ?? 'linkflow_secret',
    built: env['NODE_ENV'] === 'production',
  }
}

function portOf(text: string | undefined, fallback: number): number {
  const port = Number(text)
  return text && Number.isInteger(port) && port > 0 && port < 65536 ? port : fallback
}
