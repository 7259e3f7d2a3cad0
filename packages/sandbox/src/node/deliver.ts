import type { Deliver, DeliveryOutcome } from '../webhooks/dispatcher.ts'
import { mayReceive } from '../webhooks/destination.ts'

/** No answer within ten seconds is none (the brief on webhooks). */
const TIMEOUT = 10_000

/**
 * Sends webhooks over HTTP, to this machine alone.
 * @param allowedHosts Other hosts that may get them: `--allow-webhook-host`.
 */
export function httpDeliver(allowedHosts: readonly string[] = [], timeout = TIMEOUT): Deliver {
  return async ({ url, body, headers }): Promise<DeliveryOutcome> => {
    if (!mayReceive(url, allowedHosts))
      return {
        kind: 'refused',
        problem: 'webhooks go to this machine only: allow another host with --allow-webhook-host',
      }
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers },
        body,
        // Following it could leave this machine; an answer that is not 200 has to be tried again anyway.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      })
      await response.body?.cancel()
      return { kind: 'answered', status: response.status }
    } catch (error) {
      return { kind: 'failed', problem: problemOf(error, timeout) }
    }
  }
}

function problemOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`
  return error.cause instanceof Error ? error.cause.message : error.message
}
