import type { FlowError, LinkClient } from '@linkflow/core'
import { createHttpClient } from '@linkflow/core/http'

const PATIENCE_MS = 30_000

const LATE: FlowError = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'the Link API did not answer in time',
  display_message: null,
}

/** The HTTP client, with an end to its patience where nothing else would end the wait: when the session starts. */
export function createFrameClient(baseUrl: string): LinkClient {
  const client = createHttpClient({ baseUrl })
  return {
    ...client,
    start: (request, options) =>
      client
        .start(request, { signal: AbortSignal.timeout(PATIENCE_MS), ...options })
        .catch(() => ({ kind: 'refused', request_id: '', error: LATE })),
  }
}
