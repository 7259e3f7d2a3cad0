/**
 * Invented routing numbers begin with 61 to 72: that range has valid check digits but is given to electronic
 * payments, not to the branches of a bank, so that none is printed on somebody's cheque.
 */
const FIRST = 61_000_000
const COUNT = 12_000_000
/** Coprime to COUNT: neighbouring rows get numbers that are far apart, and the way back is one multiplication. */
const STEP = 7_654_321
const STEP_BACK = inverse(STEP, COUNT)

/** Whether a text is nine digits with a valid ABA check digit (weights 3, 7, 1). */
export function isRoutingNumber(text: string): boolean {
  return /^\d{9}$/.test(text) && weightedSum(text) % 10 === 0
}

/** A routing number of a row's own. @param row 0 to 11,999,999 */
export function routingNumberOf(row: number): string {
  const digits = String(FIRST + ((row * STEP) % COUNT))
  return `${digits}${(10 - (weightedSum(digits) % 10)) % 10}`
}

/** The row that `routingNumberOf` made this number of, or `null` if it made none. */
export function rowOfRoutingNumber(routingNumber: string): number | null {
  const slot = Number(routingNumber.slice(0, 8)) - FIRST
  if (!isRoutingNumber(routingNumber) || slot < 0 || slot >= COUNT) return null
  return (slot * STEP_BACK) % COUNT
}

function weightedSum(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at++) sum += Number(digits[at]) * ([3, 7, 1][at % 3] ?? 0)
  return sum
}

function inverse(value: number, modulus: number): number {
  let [rest, next, result, step] = [value, modulus, 1, 0]
  while (next !== 0) {
    const times = Math.floor(rest / next)
    ;[rest, next] = [next, rest - times * next]
    ;[result, step] = [step, result - times * step]
  }
  return ((result % modulus) + modulus) % modulus
}
