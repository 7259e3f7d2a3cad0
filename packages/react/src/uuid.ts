/** A random UUID, also where the page is not a secure context and `crypto.randomUUID` is missing: a phone on the local network. */
export function uuid(): string {
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    // RFC 9562: the variant is `10` in binary, before two random bits.
    return (digit === '8' ? 8 | (byte & 3) : byte & 15).toString(16)
  })
}
