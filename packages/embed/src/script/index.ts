export type {
  Callbacks,
  ExitOptions,
  KeyConfiguration,
  LayerSubmission,
  LinkConfiguration,
  LinkHandler,
  TokenConfiguration,
} from './configuration.ts'
export { createLink } from './create-link.ts'
export { openLink } from './open-link.ts'
export type { LinkEventMap, LinkListeners, LinkOutcome, OpenLinkOptions } from './open-link.ts'
