/** How one credential field is asked for. `password` and `pin` are secret: masked, and kept nowhere. */
export interface CredentialField {
  /** The key under which the typed text is submitted, and the field's `name` in the form. */
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'tel' | 'number' | 'password' | 'pin'
}

/**
 * Whether the institution can be linked in this session (link-contract E.2.12): `DEGRADED` warns and goes on,
 * `DOWN` and `UNSUPPORTED` block, `FILTERED` lacks a product that the session asks for.
 */
export type InstitutionStatus = 'HEALTHY' | 'DEGRADED' | 'DOWN' | 'UNSUPPORTED' | 'FILTERED'

/** A bank as the list shows it and as the flow needs it. All of it is data: no part is ever HTML. */
export interface Institution {
  readonly institution_id: string
  readonly name: string
  /** The bank's own site, `https:` only; `null` when there is none. */
  readonly url: string | null
  /** A PNG as base64 without a prefix, or `null`: a monogram stands in for it. */
  readonly logo: string | null
  /** `#rrggbb`, or `null`. */
  readonly primary_color: string | null
  readonly status: InstitutionStatus
  /** True when the user signs in on the bank's own page instead of in a form of ours. */
  readonly oauth: boolean
  /** In the order to show them; empty for an OAuth bank. */
  readonly credentials: readonly CredentialField[]
  /** The sign-in portals of one brand, shown as a second list; empty for all but a few (link-contract E.1 SELECT_BRAND). */
  readonly portals: readonly Institution[]
}
