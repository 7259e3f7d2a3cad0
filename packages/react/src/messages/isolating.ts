import type { Messages } from './messages.ts'

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Standard Annex 9, 2.4.3). */
const isolated = (text: string): string => `\u2068${text}\u2069`

/**
 * The same catalogue, in which every name, address and number from outside keeps its own direction: "Rowan & Co." in a
 * sentence that runs from right to left does not lose its full stop to the other end.
 */
export function isolating({ accounts, ...rest }: Messages): Messages {
  const { kind } = accounts
  // The kind of an account is looked up by codes, which are shown to nobody.
  return { ...deep(rest), accounts: { ...deep(accounts), kind } }
}

function deep<T>(part: T): T {
  if (typeof part === 'function') {
    // The same function, but for what it is given.
    return ((...given: readonly unknown[]): unknown => part(...given.map(marked))) as T
  }
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  // Every entry keeps its name and its type.
  return Object.fromEntries(
    Object.entries(part).map(([name, one]) => [name, deep<unknown>(one)]),
  ) as T
}

/** Text, and the text in an object, as the subject of an error is one. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return isolated(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one)]))
}
