import { findApiOrigin } from './api-origin.ts'
import type { LinkHandler } from './configuration.ts'
import { createHandler } from './handler.ts'
import type { LinkEventMap } from './open-link.ts'

/** On a server there is no such class to extend, and no element to make: the import does no harm there. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)

/** The events of `<linkflow-embed>`, each a `CustomEvent` with the detail named here. */
export type LinkflowEmbedEventMap = {
  readonly [N in keyof LinkEventMap as `link-${N}`]: CustomEvent<LinkEventMap[N]>
}

/**
 * `<linkflow-embed token="link-…" api-origin="…">` for pages without a framework: whatever is inside it opens the flow
 * when it is clicked. With `embedded`, it shows banks to choose from instead. Fires `link-success`, `link-exit`,
 * `link-event` and `link-load`.
 */
export class LinkflowEmbed extends Base {
  static readonly observedAttributes: readonly string[] = ['token', 'api-origin', 'embedded']
  #handler: LinkHandler | undefined
  #scheduled = false

  connectedCallback(): void {
    this.addEventListener('click', this)
    this.#schedule()
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this)
    this.#end()
  }

  attributeChangedCallback(): void {
    this.#schedule()
  }

  handleEvent(): void {
    this.#handler?.open()
  }

  /** Shows the first pane. */
  open(): void {
    this.#handler?.open()
  }

  /** Ends the flow, at once with `force`. */
  exit(options?: { readonly force?: boolean }): void {
    this.#handler?.exit(options)
  }

  /** Several attributes that change together make one new handler. */
  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    queueMicrotask(() => {
      this.#scheduled = false
      this.#end()
      if (this.isConnected && this.getAttribute('token')) this.#begin()
    })
  }

  #begin(): void {
    const apiOrigin = this.getAttribute('api-origin')
    const origin = apiOrigin ? new URL(apiOrigin).origin : findApiOrigin(null)
    const fire = <N extends keyof LinkEventMap>(name: N, detail: LinkEventMap[N]): void => {
      this.dispatchEvent(new CustomEvent(`link-${name}`, { detail, bubbles: true }))
    }
    this.#handler = createHandler(
      {
        token: this.getAttribute('token'),
        receivedRedirectUri: this.getAttribute('received-redirect-uri'),
        onLoad: () => fire('load', undefined),
        onEvent: (eventName, metadata) => fire('event', { eventName, metadata }),
        onSuccess: (public_token, metadata) => fire('success', { public_token, metadata }),
        onExit: (error, metadata) => fire('exit', { error, metadata }),
      },
      origin,
      this.hasAttribute('embedded') ? this : undefined,
    )
  }

  #end(): void {
    this.#handler?.exit({ force: true })
    this.#handler?.destroy()
    this.#handler = undefined
  }
}

if (globalThis.customElements && !customElements.get('linkflow-embed'))
  customElements.define('linkflow-embed', LinkflowEmbed)
