import type { Institution } from '@linkflow/core'
import type { DirectoryEntry } from './directory/index.ts'

/** What an institution has to offer to be found. */
export interface InstitutionFilter {
  /** All of these. */
  readonly products: readonly string[]
  /** One of these. */
  readonly country_codes: readonly string[]
  /** Only such that sign in on their own page, or only such that do not. */
  readonly oauth?: boolean | null | undefined
  /** One of these, unless there are none. */
  readonly routing_numbers?: readonly string[] | null | undefined
  /** Not the one with this id. */
  readonly except?: string | undefined
}

export interface InstitutionPage {
  readonly institutions: readonly DirectoryEntry[]
  /** How many there are in all. */
  readonly total: number
}

export interface InstitutionQuery {
  /** What was typed; the empty string asks for all, the popular ones first. */
  readonly query: string
  /** How many to skip. */
  readonly offset: number
  /** How many to return at most. */
  readonly count: number
  readonly filter: InstitutionFilter
}

/** The banks of the sandbox. They never change while it runs. */
export interface Institutions {
  get(institution_id: string): DirectoryEntry | null
  /** The most popular one with this routing number. */
  withRoutingNumber(routing_number: string): DirectoryEntry | null
  find(query: InstitutionQuery): InstitutionPage
}

export function supports(institution: DirectoryEntry, filter: InstitutionFilter): boolean {
  const products: readonly string[] = institution.products
  const countries: readonly string[] = institution.country_codes
  return (
    filter.products.every((product) => products.includes(product)) &&
    filter.country_codes.some((country) => countries.includes(country))
  )
}

/** What Link shows of it. */
export function toInstitution(entry: DirectoryEntry): Institution {
  return {
    institution_id: entry.institution_id,
    name: entry.name,
    url: entry.url,
    logo: entry.logo,
    primary_color: entry.primary_color,
    status: entry.status,
    oauth: entry.oauth,
    credentials: entry.credentials,
    portals: entry.portals.map(toInstitution),
  }
}
