import { findApiOrigin } from './api-origin.ts'
import type { LinkConfiguration, LinkHandler } from './configuration.ts'
import { createHandler } from './handler.ts'

declare const LINKFLOW_VERSION: string

/** What the script puts on the page: `window.Plaid`, and the same as `window.Linkflow` (link-contract A). */
interface LinkScript {
  readonly version: string
  create(configuration: LinkConfiguration): LinkHandler
  /** Embedded search: banks to choose from inside `place`, the flow over the page once one is chosen. */
  createEmbedded(configuration: LinkConfiguration, place: HTMLElement): LinkHandler
}

declare global {
  var Plaid: LinkScript | undefined
  var Linkflow: LinkScript | undefined
}

// Known only now: while the script runs for the first time. A classic script is never an SVG one.
const tag = document.currentScript as HTMLScriptElement | null

const create = (configuration: LinkConfiguration, place?: HTMLElement): LinkHandler =>
  createHandler(configuration, findApiOrigin(tag), place)

if (window.Plaid) console.warn('link-initialize.js script was embedded more than once')
window.Linkflow ??= {
  version: LINKFLOW_VERSION,
  create: (configuration) => create(configuration),
  createEmbedded: create,
}
window.Plaid ??= window.Linkflow
