/** A secret of the API, as far as it is kept: its fingerprint tells whether somebody has it, and nothing gives it back. */
export interface ApiSecretRecord {
  /** The SHA-256 of the secret, hexadecimal. */
  readonly id: string
  /** All of them are one list. */
  readonly kind: 'secret'
  /** Its last four characters: enough to tell two apart. */
  readonly ends_with: string
  /** Milliseconds since 1970; `null` for the one that the sandbox was started with. */
  readonly created_at: number | null
  /** To the minute; `null` while nobody has used it since it is kept. */
  readonly last_used_at: number | null
  /** A deleted one stays, so that a sandbox that is started with it once more does not take it. */
  readonly deleted_at: number | null
}
