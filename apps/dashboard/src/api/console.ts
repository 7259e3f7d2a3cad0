import { queryOptions } from '@tanstack/react-query'
import { callApi } from './call-api.ts'

/** One run of the flow. */
export interface SessionLine {
  readonly link_session_id: string
  readonly started_at: string
  readonly finished_at: string | null
  /** The step of the sign-in that it is at. */
  readonly step: string
  readonly public_token: string | null
  readonly record_count: number
}

/** One thing that the host of a session heard. */
export interface EventLine {
  readonly id: string
  readonly link_session_id: string
  readonly received_at: string
  readonly record: {
    readonly type: 'event' | 'success' | 'exit'
    readonly event_name?: string
    readonly metadata?: Readonly<Record<string, unknown>>
  }
}

/** One request that the API answered. */
export interface RequestLine {
  readonly request_id: string
  readonly at: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly error_code: string | null
  /** Milliseconds. */
  readonly duration: number
}

/** One webhook, and what became of it. */
export interface DeliveryLine {
  readonly webhook_id: string
  readonly status: 'waiting' | 'sending' | 'delivered' | 'failed'
  readonly url: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly created_at: string
  readonly attempts: readonly { readonly at: string; readonly status: number | null }[]
}

/** What happens meanwhile is seen without asking. */
const REFRESH = 3000
const live = { refetchInterval: REFRESH, retry: false } as const

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => listOf<SessionLine>('sessions', { count: 200 }),
  ...live,
})

export const eventsQuery = queryOptions({
  queryKey: ['events'],
  queryFn: () => listOf<EventLine>('events', { count: 1000 }),
  ...live,
})

export function timelineQuery(link_session_id: string) {
  return queryOptions({
    queryKey: ['events', link_session_id],
    queryFn: () => listOf<EventLine>('events', { link_session_id }),
    ...live,
  })
}

export const requestsQuery = queryOptions({
  queryKey: ['requests'],
  queryFn: () => listOf<RequestLine>('requests', { count: 500 }),
  ...live,
})

export const deliveriesQuery = queryOptions({
  queryKey: ['deliveries'],
  queryFn: () => listOf<DeliveryLine>('deliveries', { count: 200 }),
  ...live,
})

/** Sends a webhook once more. */
export async function redeliver(webhook_id: string): Promise<void> {
  await callApi('deliveries/redeliver', { webhook_id })
}

async function listOf<T>(subject: string, request: object): Promise<readonly T[]> {
  const reply = await callApi(`${subject}/get`, request)
  // The API's own schema describes each list, which has the subject's name.
  return reply[subject] as readonly T[]
}
