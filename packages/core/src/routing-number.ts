const WEIGHTS = [3, 7, 1]

/** Whether these are nine digits with the checksum of an ABA routing number: weights 3, 7, 1 sum to a multiple of 10. */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const sum = [...text].reduce(
    (total, digit, i) => total + Number(digit) * (WEIGHTS[i % 3] ?? 0),
    0,
  )
  return sum % 10 === 0
}
