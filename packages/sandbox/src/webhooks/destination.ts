const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Whether a webhook may go there: to this machine, or to a host that was named when the sandbox was started. A sandbox
 * must not be a way to reach other machines.
 * @param allowed Host names, without a port.
 */
export function mayReceive(url: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, protocol, username } = new URL(url)
  if (!/^https?:$/.test(protocol) || username !== '') return false
  return LOOPBACK.test(hostname) || allowed.includes(hostname)
}
