export { SESSIONS, alphabet } from './alphabet.ts'
export { explore, keyOf } from './explore.ts'
export type { Edge, ExploreOptions } from './explore.ts'
export { toMermaid } from './mermaid.ts'
