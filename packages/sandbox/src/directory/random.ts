/**
 * A well-mixed unsigned 32-bit number for a row and a salt: the same in every run and on every machine, and for any
 * row without computing the ones before it.
 */
export function hash(row: number, salt: number): number {
  let mixed = Math.imul(row ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(salt + 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A number of 0 (inclusive) to 1 (exclusive) for a row and a salt. */
export function fraction(row: number, salt: number): number {
  return hash(row, salt) / 4_294_967_296
}
