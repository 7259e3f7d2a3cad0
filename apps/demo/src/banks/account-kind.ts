/** Subtypes that people know by their initials. */
const INITIALS = ['cd', 'hsa', 'ira', 'isa', 'gic', 'ebt', 'tfsa', 'ugma', 'utma']

/** A type or subtype (link-contract H.6) as people write it: `money market` is "Money market", `cd` is "CD". */
export function accountKind(subtype: string): string {
  const words = subtype
    .split(' ')
    .map((word) => (INITIALS.includes(word) ? word.toUpperCase() : word))
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
