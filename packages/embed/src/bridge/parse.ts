import type { ToFrame, Welcome } from './message.ts'

/** `null` for anything that the host page's script would not have said. */
export function parseToFrame(value: unknown): ToFrame | null {
  if (!isRecord(value)) return null
  const { type, round, force } = value
  if (type === 'ping') return { type }
  if (type === 'exit') return { type, force: force === true }
  return type === 'open' && typeof round === 'number' ? { type, round } : null
}

/** `null` for anything that is no welcome of this version of the bridge. */
export function parseWelcome(value: unknown): Welcome | null {
  if (!isRecord(value)) return null
  const { linkflow, configuration } = value
  return linkflow === 1 && typeof configuration === 'string' ? { linkflow, configuration } : null
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
