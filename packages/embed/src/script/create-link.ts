import { findApiOrigin } from './api-origin.ts'
import type { LinkConfiguration, LinkHandler } from './configuration.ts'
import { createHandler } from './handler.ts'

/**
 * `Plaid.create` for apps that bundle instead of loading the script (link-contract B).
 *
 * @param apiOrigin Of the API that serves the frame. @default `window.LINKFLOW_API_ORIGIN`
 * @throws Error when `onSuccess` is missing.
 */
export function createLink(configuration: LinkConfiguration, apiOrigin?: string): LinkHandler {
  return createHandler(configuration, apiOrigin ? new URL(apiOrigin).origin : findApiOrigin(null))
}
