import type {
  Delivery,
  EventMetadata,
  ExitMetadata,
  FlowError,
  SuccessMetadata,
} from '@linkflow/core'

/** What the host hears. The arguments are those of link-contract C, to the key. */
export interface Callbacks {
  readonly onSuccess: (public_token: string | null, metadata: SuccessMetadata) => void
  readonly onExit?: ((error: FlowError | null, metadata: ExitMetadata) => void) | undefined
  readonly onEvent?: ((eventName: string, metadata: EventMetadata) => void) | undefined
  /** The frame is there and the token was checked: `open()` shows the first pane at once. */
  readonly onLoad?: (() => void) | undefined
}

/** Started by a link token (link-contract A.1). */
export interface TokenConfiguration extends Callbacks {
  /** `link-<env>-<uuid>`. */
  readonly token: string | null
  /** The whole address that the bank sent the user back to; only after a redirect. */
  readonly receivedRedirectUri?: string | null | undefined
  /** Ours: `batched` replays the order in which the modern script delivers events. @default 'live' */
  readonly eventDelivery?: Delivery | undefined
}

/** Started by a public key (link-contract A.3). */
export interface KeyConfiguration extends Callbacks {
  readonly key: string
  readonly env: string
  readonly product: readonly string[] | string
  readonly clientName: string
  /** `public-<env>-<uuid>` of the Item to repair. */
  readonly token?: string | null | undefined
  readonly webhook?: string | undefined
  readonly countryCodes?: readonly string[] | undefined
  readonly language?: string | undefined
  readonly linkCustomizationName?: string | undefined
  readonly accountSubtypes?: Readonly<Record<string, readonly string[]>> | undefined
  readonly selectAccount?: boolean | undefined
  readonly userLegalName?: string | undefined
  readonly userEmailAddress?: string | undefined
  readonly institution?: string | undefined
}

export type LinkConfiguration = TokenConfiguration | KeyConfiguration

export interface ExitOptions {
  /** Closes at once, without asking the user. @default false */
  readonly force?: boolean | undefined
}

/** What Layer is told of a user: one of the two, never both (link-contract B, M 26). */
export type LayerSubmission =
  | { readonly phone_number: string; readonly date_of_birth?: never }
  | { readonly date_of_birth: string; readonly phone_number?: never }

/** What `create` returns (link-contract B). After `destroy` its methods do nothing. */
export interface LinkHandler {
  /** Shows the first pane; before the frame is there it is remembered, not lost. Open already: nothing happens. */
  open(): void
  /** Asks the user first from the credentials pane on. `force`, or `true` as in earlier versions of the contract, ends the flow before it returns; so does any `exit()` before the token is checked. Not open: nothing happens. */
  exit(options?: ExitOptions | boolean): void
  /** Takes the frame out of the page. Calls no callback and leaves nothing behind. */
  destroy(): void
  /** Of Layer, which is not offered here: says so on the console, and hands nothing on. */
  submit(submission?: LayerSubmission): void
}
