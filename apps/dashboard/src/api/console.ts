import { keepPreviousData, queryOptions } from '@tanstack/react-query'
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
  /** The pane that it is in, or ended in. */
  readonly view_name: string | null
  readonly outcome: 'open' | 'linked' | 'left'
  readonly institution_name: string | null
  /** That of `onExit`. */
  readonly error_code: string | null
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
  readonly next_attempt_at: string | null
  readonly attempts: readonly {
    readonly at: string
    readonly status: number | null
    readonly problem: string | null
  }[]
}

/** A linked login at a bank. */
export interface ItemLine {
  readonly item_id: string
  readonly institution_id: string | null
  readonly institution_name: string | null
  readonly state: 'good' | 'login_required' | 'not_exchanged'
  readonly products: readonly string[]
  readonly account_count: number
  readonly webhook: string | null
  readonly created_at: string
}

/** How many Items there were, day by day. The last day is today. */
export interface UsageSeries {
  readonly items: number
  readonly days: readonly UsageDay[]
}

export interface UsageDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string
  /** At the day's end. */
  readonly items: number
  readonly added: number
  readonly removed: number
}

export interface Usage extends UsageSeries {
  readonly products: readonly (UsageSeries & { readonly product: string })[]
}

/** A secret that the API accepts, as far as it may be shown. */
export interface KeyLine {
  readonly key_id: string
  readonly ends_with: string
  /** `null` for the one that the sandbox was started with. */
  readonly created_at: string | null
  readonly last_used_at: string | null
  /** The dashboard itself uses it. */
  readonly used_here: boolean
}

export interface Keys {
  readonly api_client_id: string
  readonly keys: readonly KeyLine[]
}

/** What happens meanwhile is seen without asking. */
const REFRESH = 3000
const live = { refetchInterval: REFRESH, retry: false } as const

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => listOf<SessionLine>('sessions', { count: 100 }),
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

/** @param request_id All that is kept, where none is given. */
export function requestsQuery(request_id: string | null) {
  return queryOptions({
    queryKey: ['requests', request_id],
    queryFn: () =>
      listOf<RequestLine>('requests', request_id === null ? { count: 500 } : { request_id }),
    placeholderData: keepPreviousData,
    ...live,
  })
}

export const itemsQuery = queryOptions({
  queryKey: ['items'],
  queryFn: () => listOf<ItemLine>('items', { count: 500 }),
  ...live,
})

export function usageQuery(days: number) {
  return queryOptions({
    queryKey: ['usage', days],
    queryFn: async () => {
      const { usage } = await callApi('usage/get', { days })
      // The API's own schema describes it.
      return usage as Usage
    },
    placeholderData: keepPreviousData,
    ...live,
  })
}

export const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: async () => {
    const reply: unknown = await callApi('keys/get', {})
    // The API's own schema describes it.
    return reply as Keys
  },
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

/** Ends an Item's login, as its bank would: the app has to repair it. */
export async function resetLogin(item_id: string): Promise<void> {
  await callApi('items/reset_login', { item_id })
}

export async function removeItem(item_id: string): Promise<void> {
  await callApi('items/remove', { item_id })
}

/** @returns The new secret. Nobody will see it again. */
export async function createKey(): Promise<string> {
  const { new_secret } = await callApi('keys/create', {})
  return String(new_secret)
}

export async function deleteKey(key_id: string): Promise<void> {
  await callApi('keys/delete', { key_id })
}

async function listOf<T>(subject: string, request: object): Promise<readonly T[]> {
  const reply = await callApi(`${subject}/get`, request)
  // The API's own schema describes each list, which has the subject's name.
  return reply[subject] as readonly T[]
}
