import { foldText } from '../search/fold.ts'

/** What the names of one region are made of: every pattern with every place is one distinct name. */
export interface NameStock {
  readonly places: readonly string[]
  /** `{}` stands for the place: `First National Bank of {}`. */
  readonly patterns: readonly string[]
}

export interface GeneratedName {
  readonly name: string
  readonly aliases: readonly string[]
  /** The label of the host, without `www.` and top-level domain: `cedarvalleycu`. */
  readonly host: string
}

/** The short forms that people say instead of a whole wording. */
const SPOKEN: readonly (readonly [wording: string, spoken: string])[] = [
  ['First National Bank of {}', 'FNB {}'],
  ['Farmers & Merchants Bank of {}', 'F&M Bank {}'],
  ['{} Bank & Trust', '{} B&T'],
]

const CONNECTING = new Set(
  'and of the de d l la le les du des der di da do dei del della dos van von und y e i'.split(' '),
)

const FRENCH =
  /^(?:Banque|Caisse|Comptoir|Coopérative|Crédit|Épargne|Fiducie|Fonds|Société|Trésor|Union bancaire) /u

/** How many distinct names a stock has. */
export function capacityOf(stock: NameStock): number {
  return stock.places.length * stock.patterns.length
}

/**
 * Gives the name with a number below the stock's capacity. Neighbouring numbers have different places and patterns:
 * the numbers are spread by a step that shares no divisor with the capacity, so each name still comes exactly once.
 */
export function openStock(stock: NameStock): (number: number) => GeneratedName {
  const capacity = capacityOf(stock)
  const step = stepOf(capacity)
  const patterns = stock.patterns.map(readPattern)
  const hosts: string[] = []
  return (number) => {
    const slot = (number * step + 17) % capacity
    const at = slot % stock.places.length
    const place = stock.places[at] ?? ''
    const pattern = patterns[Math.floor(slot / stock.places.length)] ?? readPattern('{}')
    const host = (hosts[at] ??= foldText(place).replaceAll(' ', ''))
    return {
      name: `${pattern.before}${pattern.elides ? elide(place) : place}${pattern.after}`,
      aliases: pattern.spoken === null ? [] : [pattern.spoken.replace('{}', place)],
      host: `${pattern.hostBefore}${host}${pattern.hostAfter}`,
    }
  }
}

function readPattern(text: string) {
  const [before = '', after = ''] = text.split('{}')
  const elides = FRENCH.test(text) && before.endsWith(' de ')
  return {
    before: elides ? before.slice(0, -3) : before,
    after,
    elides,
    spoken: SPOKEN.find(([wording]) => wording === text)?.[1] ?? null,
    hostBefore: hostPart(before),
    hostAfter: hostPart(after),
  }
}

/** French: `Banque d’Orbelac`, not `de Orbelac`. The other languages here keep their `de`. */
function elide(place: string): string {
  return /^[AEIOUÉÎ]/.test(place) ? `d’${place}` : `de ${place}`
}

function stepOf(capacity: number): number {
  let step = Math.floor(capacity * 0.618_034)
  while (divisor(step, capacity) !== 1) step++
  return step
}

function divisor(left: number, right: number): number {
  return right === 0 ? left : divisor(right, left % right)
}

function hostPart(wording: string): string {
  return foldText(wording)
    .replace(/\bfederal credit union\b/, 'fcu')
    .replace(/\bcredit union\b/, 'cu')
    .split(' ')
    .filter((word) => !CONNECTING.has(word))
    .join('')
}
