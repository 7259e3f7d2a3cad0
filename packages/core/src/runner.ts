import type { LinkEvent } from './event.ts'

/**
 * What the user typed, on its way from a form to the client: credentials by field name, or MFA answers in order.
 * It is handed over with the event that submits it, and kept by nobody.
 */
export type Secrets = Readonly<Record<string, string>> | readonly string[]

/** Tells the machine what happened. `secrets` go to the back end with the submission that `event` causes. */
export type Send = (event: LinkEvent, secrets?: Secrets) => void
