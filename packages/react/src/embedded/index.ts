export { LinkEmbedded } from '../link-embedded.tsx'
export type { LinkEmbeddedProps } from '../link-embedded.tsx'
