export { InstitutionTiles, LinkEmbedded } from '../link-embedded.tsx'
export type { InstitutionTilesProps, LinkEmbeddedProps } from '../link-embedded.tsx'
