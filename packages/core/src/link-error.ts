export type LinkErrorCode =
  | 'missing-provider'
  | 'missing-token'
  | 'invalid-option'
  | 'invalid-snapshot'
  | 'invalid-reply'

/**
 * A developer's mistake. What goes wrong in the world (a bank that is down, a wrong password) is never thrown: it
 * is a `FlowError` in the state.
 */
export class LinkError extends Error {
  override readonly name = 'LinkError'
  readonly code: LinkErrorCode

  /** @param message What happened, why it matters, what to do: in that order. */
  constructor(code: LinkErrorCode, message: string) {
    super(`linkflow(${code}): ${message}`)
    this.code = code
  }

  /** By name, not by `instanceof`: an app may have bundled two copies of the kit. */
  static is(value: unknown): value is LinkError {
    return value instanceof Error && value.name === 'LinkError'
  }
}
