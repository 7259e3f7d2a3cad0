export type { Clock } from './clock.ts'
export type { CountryCode, DirectoryEntry, InstitutionProduct } from './directory/index.ts'
export { ApiError } from './errors/api-error.ts'
export type { ErrorBody } from './errors/api-error.ts'
export type {
  InstitutionFilter,
  InstitutionPage,
  InstitutionQuery,
  Institutions,
} from './institutions.ts'
export type { Log, LogLine } from './log.ts'
export type { Random } from './random.ts'
export { createSandboxInstitutions } from './sandbox-institutions.ts'
export { DEFAULT_INSTITUTION_COUNT, DEFAULT_KEYS, createSandbox } from './sandbox.ts'
export type { Sandbox, SandboxOptions } from './sandbox.ts'
export type { ApiKeys, SessionCustomization } from './services.ts'
export { createMemoryStore } from './store/memory-store.ts'
export type { SandboxDocuments, SandboxStore } from './store/records.ts'
export type { Collection, Collections, Document, IndexedFields, Store } from './store/store.ts'
export type { Environment } from './tokens.ts'
export { FAST_RETRY_WAITS, RETRY_WAITS } from './webhooks/dispatcher.ts'
export type { Deliver, Delivery, DeliveryOutcome } from './webhooks/dispatcher.ts'
