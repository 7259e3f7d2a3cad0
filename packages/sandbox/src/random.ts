const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Where ids and tokens come from. Whatever stands in for it decides how guessable they are. */
export interface Random {
  /** A version 4 UUID, lower case. */
  uuid(): string
  /** As many letters and digits as asked for. */
  letters(length: number): string
}

/** Unguessable: from Web Crypto, which Node and browsers have alike. */
export const secureRandom: Random = {
  uuid: () => crypto.randomUUID(),
  letters: (length) => {
    let text = ''
    while (text.length < length) text += lettersOf(crypto.getRandomValues(new Uint8Array(length)))
    return text.slice(0, length)
  },
}

/** Bytes from 248 on are thrown away: 256 is no multiple of 62, and the first letters would come more often. */
function lettersOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) if (byte < 248) text += ALPHANUMERIC.charAt(byte % 62)
  return text
}
