import type {
  AnswerRequest,
  LinkClient,
  SessionAnswer,
  SessionReply,
  StartReply,
} from './client/link-client.ts'
import type { StartRequest } from './client/session.ts'
import type { AnswerIntent, LinkEffect } from './effect.ts'
import type { LinkEvent } from './event.ts'
import type { Delivery, HostPort } from './host/delivery.ts'
import { createDelivery } from './host/delivery.ts'
import { unreachable } from './unreachable.ts'
import type { FlowError } from './vocabulary/error-code.ts'

/**
 * What the user typed, on its way from a form to the client: credentials by field name, or MFA answers in order.
 * It is handed over with the event that submits it, and kept by nobody.
 */
export type Secrets = Readonly<Record<string, string>> | readonly string[]

/** Tells the machine what happened. `secrets` go to the back end with the submission that `event` causes. */
export type Send = (event: LinkEvent, secrets?: Secrets) => void

/** Everything outside that the flow reaches. */
export interface Ports {
  readonly client: LinkClient
  readonly host: HostPort
  /** Milliseconds since the epoch. */
  readonly clock: { now(): number }
  readonly ids: { uuid(): string }
  /** @default banks with a page of their own cannot be linked */
  readonly oauth?: OAuthPort | undefined
}

/** Where the user signs in, and how it can come back: in a popup always, in the page's place only if `redirectable`. */
export interface OAuthPage {
  readonly url: string
  readonly oauth_state_id: string
  readonly redirectable: boolean
}

/** How the bank's own page is shown. */
export interface OAuthPort {
  /**
   * Opens the page, at once: the browser allows it only while it handles the user's click. What comes of it is sent as
   * `oauth.returned`, `oauth.closed`, `oauth.blocked` or `oauth.timed-out`.
   */
  open(page: OAuthPage, send: Send): void
}

export interface RunnerOptions extends Ports {
  readonly start: StartRequest
  readonly delivery?: Delivery | undefined
}

/** Executes one effect; what comes of it is sent back as an event. Never throws, never rejects. */
export type RunEffect = (effect: LinkEffect, send: Send, secrets: Secrets | undefined) => void

/** The one place where effects become deeds. */
export function createRunner(options: RunnerOptions): RunEffect {
  const { client, ids } = options
  const deliver = createDelivery(options)
  return (effect, send, secrets) => {
    switch (effect.type) {
      case 'oauth.open':
        options.oauth?.open(effect, send)
        return
      case 'session.start':
        settle(
          () => client.start(options.start),
          ids,
          (reply) => send(startEvent(reply, ids)),
        )
        return
      case 'session.answer': {
        const { attempt, link_session_id } = effect
        const request: AnswerRequest = { link_session_id, answer: fill(effect.answer, secrets) }
        settle(
          () => client.answer(request),
          ids,
          (reply: SessionReply) => send({ type: 'session.replied', attempt, reply }),
        )
        return
      }
      case 'host.emit':
      case 'host.success':
      case 'host.exit':
        deliver(effect)
        return
      default:
        return unreachable(effect)
    }
  }
}

function startEvent(reply: StartReply, ids: Ports['ids']): LinkEvent {
  const { request_id } = reply
  return reply.kind === 'started'
    ? { type: 'session.started', session: reply.session, request_id }
    : { type: 'session.refused', error: reply.error, request_id, link_session_id: ids.uuid() }
}

/** Joins what was decided with what was typed. */
function fill(intent: AnswerIntent, secrets: Secrets | undefined): SessionAnswer {
  switch (intent.type) {
    case 'credentials':
      return { ...intent, values: isList(secrets) ? {} : (secrets ?? {}) }
    case 'mfa':
    case 'numbers':
    case 'deposit':
    case 'phone':
    case 'otp':
      return { ...intent, values: isList(secrets) ? secrets : Object.values(secrets ?? {}) }
    default:
      return intent
  }
}

function isList(secrets: Secrets | undefined): secrets is readonly string[] {
  return Array.isArray(secrets)
}

const UNEXPECTED: FlowError = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'an unexpected error occurred',
  display_message: null,
}

/** A client that throws or rejects is taken for an API that is out of order. */
function settle<R extends { readonly request_id: string }>(
  call: () => Promise<R>,
  ids: Ports['ids'],
  next: (reply: R | { kind: 'refused'; request_id: string; error: FlowError }) => void,
): void {
  // An async function, so that a client that throws at once ends in the same place.
  const attempt = async (): Promise<R> => call()
  void attempt()
    .catch(() => ({ kind: 'refused' as const, request_id: '', error: UNEXPECTED }))
    // The host hears a request id on every event (M 28), also where no request got through.
    .then((reply) => next(reply.request_id ? reply : { ...reply, request_id: ids.uuid() }))
}
