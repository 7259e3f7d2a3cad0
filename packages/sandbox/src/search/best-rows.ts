/** The best rows so far with their scores, best first; equal scores keep the more popular (lower) row first. */
export class BestRows {
  readonly #size: number
  readonly #rows: number[] = []
  readonly #scores: number[] = []

  constructor(size: number) {
    this.#size = size
  }

  /** A row needs more than this to get in. */
  get floor(): number {
    return this.#rows.length < this.#size ? -Infinity : (this.#scores.at(-1) ?? Infinity)
  }

  /** The score of the best row; `-Infinity` while there is none. */
  get top(): number {
    return this.#scores[0] ?? -Infinity
  }

  get full(): boolean {
    return this.#rows.length >= this.#size
  }

  /** Takes a row in if it is good enough; one that is already there keeps its better score. */
  offer(row: number, score: number): void {
    if (score <= this.floor) return
    const known = this.#rows.indexOf(row)
    if (known !== -1) {
      if ((this.#scores[known] ?? 0) >= score) return
      this.#remove(known)
    }
    let at = this.#rows.length
    while (at > 0 && this.#goesBefore(row, score, at - 1)) at--
    this.#rows.splice(at, 0, row)
    this.#scores.splice(at, 0, score)
    if (this.#rows.length > this.#size) this.#remove(this.#size)
  }

  rows(): readonly number[] {
    return this.#rows
  }

  #goesBefore(row: number, score: number, at: number): boolean {
    const other = this.#scores[at] ?? 0
    return score > other || (score === other && row < (this.#rows[at] ?? 0))
  }

  #remove(at: number): void {
    this.#rows.splice(at, 1)
    this.#scores.splice(at, 1)
  }
}
