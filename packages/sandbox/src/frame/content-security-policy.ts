/** Pages of this machine, on any port: what a key without a list of origins allows. */
export const LOCAL_ORIGINS: readonly string[] = ['http://localhost:*', 'http://127.0.0.1:*']

const SOURCE = /^https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?$/i

/**
 * The policy of the page in the iframe: its own files and pictures, in the pages of `ancestors` and nowhere else.
 *
 * @param nonce Fresh for each answer.
 * @param ancestors Origins; `*` may stand for a port or for one or more subdomains. Others are left out.
 */
export function framePolicy(nonce: string, ancestors: readonly string[]): string {
  const allowed = ancestors.filter((origin) => SOURCE.test(origin))
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    // A published customization may show its app's logo from any https address (`consent.logo`).
    "img-src 'self' data: https:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${allowed.length > 0 ? allowed.join(' ') : "'none'"}`,
  ].join('; ')
}
