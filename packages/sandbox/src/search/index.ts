export { foldText } from './fold.ts'
export { createInstitutionIndex } from './institution-index.ts'
export type { InstitutionIndex, SearchOptions } from './institution-index.ts'
export type { SearchEntries, SearchEntry } from './search-entry.ts'
