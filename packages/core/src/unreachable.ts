/** Ends an exhaustive `switch`: a new variant makes the call a type error. */
export function unreachable(value: never): never {
  throw new TypeError(`Unhandled variant ${JSON.stringify(value)}`)
}
