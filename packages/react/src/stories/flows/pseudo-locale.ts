import type { Messages } from '../../messages/messages.ts'

const PLAIN = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz'
const ACCENTED = 'ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž'

/** How much longer other languages are than English: German and Finnish are rarely more. */
const GROWTH = 0.4

/**
 * A catalogue in a language that nobody speaks: every sentence accented, 40 % longer and in brackets. What has no
 * brackets on the screen is not in the catalogue; where a bracket is missing at an end, something was cut off.
 */
export function pseudoLocale(catalogue: Messages): Messages {
  return { ...spoken(catalogue), language: catalogue.language }
}

/** The same shape, with every text in it pseudo. */
function spoken<T>(value: T): T {
  // Each branch gives back what it was given: a text for a text, a function for a function.
  if (typeof value === 'string') return pseudo(value) as T
  if (typeof value === 'function')
    return ((...given: readonly unknown[]) => said(value(...given), given)) as T
  return mapped(value, spoken)
}

/** What a function of the catalogue says: names and numbers that it was given stay as they are. */
function said<T>(value: T, given: readonly unknown[]): T {
  // As above.
  if (typeof value === 'string') return pseudo(value, given.flatMap(textsOf)) as T
  return mapped(value, (inner) => said(inner, given))
}

function mapped<T>(value: T, change: <V>(inner: V) => V): T {
  // As above.
  if (Array.isArray(value)) return value.map((inner) => change(inner)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, change(inner)])
  return Object.fromEntries(entries) as T
}

/** The names in an argument, which may be an object of them. */
function textsOf(argument: unknown): readonly string[] {
  if (typeof argument === 'string') return argument ? [argument] : []
  return typeof argument === 'object' && argument !== null
    ? Object.values(argument).flatMap(textsOf)
    : []
}

/** `Continue` becomes `[Çöñţîñûé ôñé]`, with `kept` left alone. */
export function pseudo(text: string, kept: readonly string[] = []): string {
  if (text === '') return text
  const words = kept.reduce<readonly string[]>(
    (pieces, name) => pieces.flatMap((piece) => around(piece, name, kept)),
    [text],
  )
  const accented = words.map((piece) => (kept.includes(piece) ? piece : accent(piece))).join('')
  const growth = Math.ceil(text.length * GROWTH)
  return `[${accented} ${FILLER.slice(0, Math.max(1, growth - 3)).trimEnd()}]`
}

const FILLER = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé '.repeat(4)

/** The text cut at every `name`, which stays as a piece of its own. */
function around(text: string, name: string, kept: readonly string[]): readonly string[] {
  if (kept.includes(text)) return [text]
  return text
    .split(name)
    .flatMap((piece, index) => (index === 0 ? [piece] : [name, piece]))
    .filter((piece) => piece !== '')
}

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => ACCENTED.charAt(PLAIN.indexOf(letter)))
}
