import type { Hello, ToFrame, Welcome } from './message.ts'
import { BRIDGE_VERSION } from './message.ts'

/** `null` for anything that the host page's script would not have said. */
export function parseToFrame(value: unknown): ToFrame | null {
  if (!isRecord(value)) return null
  const { type, round, force } = value
  if (type === 'ping') return { type }
  if (type === 'exit') return { type, force: force === true }
  return type === 'open' && typeof round === 'number' ? { type, round } : null
}

export function parseWelcome(value: unknown): Welcome | null {
  if (!isRecord(value) || value['linkflow'] !== BRIDGE_VERSION || value['type'] !== 'welcome')
    return null
  const { configuration } = value
  return typeof configuration === 'string'
    ? { linkflow: BRIDGE_VERSION, type: 'welcome', configuration }
    : null
}

export function isHello(value: unknown): value is Hello {
  const { linkflow, type }: Readonly<Record<string, unknown>> = Object(value)
  return linkflow === BRIDGE_VERSION && type === 'hello'
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
