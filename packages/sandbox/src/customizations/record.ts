import type { Customization } from '@linkflow/theme'

/** A customization: one draft, and what was last published of it. Times: ms since 1970. */
export interface CustomizationRecord {
  /** Stays the same when it is renamed. */
  readonly id: string
  /** All of them are one list. */
  readonly kind: 'customization'
  /** Unique. What link tokens call it. */
  readonly name: string
  readonly created_at: number
  readonly updated_at: number
  /** Counts the drafts: who saves says which one they started from (see `saveDraft`). */
  readonly revision: number
  /** Never served (link-contract M 89). */
  readonly draft: Customization
  readonly published: PublishedCustomization | null
}

export interface PublishedCustomization {
  /** Counts from 1. */
  readonly number: number
  readonly published_at: number
  readonly customization: Customization
}

/** A published version, kept for the history. `id` is the customization's, a dot, and its number. */
export interface CustomizationVersionRecord extends PublishedCustomization {
  readonly id: string
  readonly customization_id: string
}
