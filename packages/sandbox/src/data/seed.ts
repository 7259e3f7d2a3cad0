const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A number of 32 bits from a text: the same text gives the same number, on every machine. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return scramble(hash)
}

/** The `index`th number of a seed, 0 up to 1. Any of them can be had without those before it. */
export function drawn(seed: number, index: number): number {
  return scramble(seed + Math.imul(index + 1, 0x9e3779b9)) / 2 ** 32
}

/** An id as long as the recorded ones. It tells transactions apart, and guards nothing. */
export function idFrom(text: string): string {
  const seed = seedOf(text)
  // Eight numbers from two hashes: one alone has too few bits to keep thousands of ids apart.
  const other = seedOf(`${text}/`)
  let id = ''
  for (let at = 0; at < 8; at += 1) {
    let bits = scramble((at % 2 ? seed : other) + Math.imul(at + 1, 0x9e3779b9))
    for (let letter = 0; letter < 5 && id.length < 37; letter += 1) {
      id += LETTERS.charAt(bits % 62)
      bits = Math.floor(bits / 62)
    }
  }
  return id
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function scramble(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
