import { ApiError } from '../errors/api-error.ts'
import type { Services } from '../services.ts'
import type { AdjustableClock } from './adjustable-clock.ts'
import type { RequestLog } from './request-log.ts'

/** What tests may do to a sandbox that was started for them. */
export interface TestControls {
  readonly clock: AdjustableClock
  readonly requests: RequestLog
}

/**
 * The controls, where there are any.
 * @throws ApiError `UNAUTHORIZED_ROUTE_ACCESS` on a sandbox that was started without them.
 */
export function controlsOf({ controls }: Services): TestControls {
  if (controls) return controls
  throw controlsAreOff()
}

export function controlsAreOff(): ApiError {
  return new ApiError(
    'UNAUTHORIZED_ROUTE_ACCESS',
    'the test controls are off: start the sandbox with --test-controls to use /linkflow',
  )
}
