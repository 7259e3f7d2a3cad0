/** What the index reads of an institution. */
export interface SearchEntry {
  readonly name: string
  /** The institution's site; scheme, `www.`, top-level domain and path are ignored. */
  readonly url: string | null
  /** Other names that people search by. Initials are known without being listed. */
  readonly aliases?: readonly string[] | undefined
  /** Popularity: lower is more popular; `Infinity` where it is not known. */
  readonly rank: number
}

/** The rows to index: an array, or anything that can compute a row when asked. */
export interface SearchEntries {
  readonly length: number
  at(row: number): SearchEntry | undefined
}
