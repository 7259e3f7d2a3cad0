import { z } from '@hono/zod-openapi'
import { DAY, HOUR, MINUTE, isoTime } from '../clock.ts'
import { endpoint } from '../http/endpoint.ts'
import { isoDateTime, requestId, restRequest } from '../http/fields.ts'
import { invalidField } from '../errors/api-error.ts'
import { controlsOf } from './controls.ts'
import type { AdjustableClock } from './adjustable-clock.ts'

const YEAR = 366 * DAY
/** Further away than this, dates stop to be dates that banks write. */
const FURTHEST = 20 * YEAR

const clockBody = z
  .object({ now: isoDateTime, offset: z.int(), request_id: requestId })
  .openapi('SandboxClock')

const part = z.number().min(-1_000_000).max(1_000_000).optional()

export const getClock = endpoint({
  path: '/linkflow/clock/get',
  api: 'rest',
  summary: 'Read the clock of the sandbox (test controls)',
  request: restRequest({}).openapi('ClockGetRequest'),
  response: clockBody,
  handle: async (_request, services) => shown(controlsOf(services).clock),
})

export const setClock = endpoint({
  path: '/linkflow/clock/set',
  api: 'rest',
  summary: 'Set the clock of the sandbox; it goes on from there (test controls)',
  request: restRequest({
    now: z.iso
      .datetime({ offset: true, error: 'must be an ISO 8601 date and time, or null' })
      .nullable()
      .openapi({ description: 'null goes back to the real time.' }),
  }).openapi('ClockSetRequest'),
  response: clockBody,
  handle: async ({ now }, services) => {
    const { clock } = controlsOf(services)
    const real = clock.now() - clock.offset
    return move(clock, now === null ? 0 : Date.parse(now) - real)
  },
})

export const advanceClock = endpoint({
  path: '/linkflow/clock/advance',
  api: 'rest',
  summary: 'Move the clock of the sandbox on (test controls)',
  request: restRequest({
    days: part,
    hours: part,
    minutes: part,
    seconds: part,
    milliseconds: part,
  }).openapi('ClockAdvanceRequest'),
  response: clockBody,
  handle: async (by, services) => {
    const { clock } = controlsOf(services)
    const { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = by
    const step =
      days * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000 + Math.round(milliseconds)
    return move(clock, clock.offset + Math.round(step))
  },
})

async function move(clock: AdjustableClock, offset: number) {
  if (Math.abs(offset) > FURTHEST)
    throw invalidField('the clock must stay within twenty years of the real time')
  await clock.move(offset)
  return shown(clock)
}

function shown(clock: AdjustableClock) {
  return { now: isoTime(clock.now()), offset: clock.offset }
}
