import type { EventMetadata, ExitMetadata, FlowError, SuccessMetadata } from '@linkflow/core'
import type { KeyConfiguration, TokenConfiguration } from './configuration.ts'
import { createHandler } from './handler.ts'

type WithoutCallbacks<C> = Omit<C, 'onSuccess' | 'onExit' | 'onEvent' | 'onLoad'>

/** What a flow tells, by name, and what comes with it (link-contract C). */
export interface LinkEventMap {
  readonly success: { readonly public_token: string | null; readonly metadata: SuccessMetadata }
  readonly exit: { readonly error: FlowError | null; readonly metadata: ExitMetadata }
  readonly event: { readonly eventName: string; readonly metadata: EventMetadata }
  readonly load: undefined
}

export type LinkListeners = {
  readonly [N in keyof LinkEventMap]?: ((detail: LinkEventMap[N]) => void) | undefined
}

interface OpenOptions {
  /** Of the API that serves the frame: `http://localhost:4400`. @default `window.LINKFLOW_API_ORIGIN` */
  readonly apiOrigin?: string | undefined
  /** Called as things happen. The end also settles the promise. */
  readonly on?: LinkListeners | undefined
  /** Ends the flow as `exit({ force: true })` does. */
  readonly signal?: AbortSignal | undefined
}

/** A link token, or a public key and what goes with it (link-contract A.1, A.3). */
export type OpenLinkOptions = OpenOptions &
  (WithoutCallbacks<TokenConfiguration> | WithoutCallbacks<KeyConfiguration>)

/** How a flow ended. */
export type LinkOutcome =
  | ({ readonly outcome: 'success' } & LinkEventMap['success'])
  | ({ readonly outcome: 'exit' } & LinkEventMap['exit'])

/**
 * Opens the flow over the page, and resolves when it has ended; the frame is gone by then. It never rejects for what
 * happens in the flow: a user who leaves is an outcome.
 *
 * @throws Error when no API origin is known, or when there is no page: call it in a browser.
 */
export async function openLink(options: OpenLinkOptions): Promise<LinkOutcome> {
  const { apiOrigin = globalThis.LINKFLOW_API_ORIGIN, on = {}, signal, ...configuration } = options
  if (typeof document === 'undefined')
    throw new Error(
      'linkflow(invalid-option): there is no page to open in. Call openLink in a browser.',
    )
  if (!apiOrigin)
    throw new Error(
      'linkflow(invalid-option): the API is not known, so no frame can be loaded. Pass apiOrigin, or set window.LINKFLOW_API_ORIGIN.',
    )
  return new Promise((resolve) => {
    const end = (outcome: LinkOutcome): void => {
      signal?.removeEventListener('abort', abort)
      resolve(outcome)
      handler.destroy()
    }
    const handler = createHandler(
      {
        ...configuration,
        onLoad: () => on.load?.(undefined),
        onEvent: (eventName, metadata) => on.event?.({ eventName, metadata }),
        onSuccess: (public_token, metadata) => {
          end({ outcome: 'success', public_token, metadata })
          on.success?.({ public_token, metadata })
        },
        onExit: (error, metadata) => {
          end({ outcome: 'exit', error, metadata })
          on.exit?.({ error, metadata })
        },
      },
      new URL(apiOrigin).origin,
    )
    const abort = (): void => handler.exit({ force: true })
    signal?.addEventListener('abort', abort)
    handler.open()
    if (signal?.aborted) abort()
  })
}
