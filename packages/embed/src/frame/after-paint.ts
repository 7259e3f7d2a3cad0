/** Where nothing is painted, in a tab that is not shown, the work is done anyway. */
const LONGEST_MS = 100

/** Work that can wait until what is to be seen is on the screen. */
export interface AfterPaint {
  later(work: () => void): void
  /** Does at once what waits: something needs it. */
  now(): void
}

export function createAfterPaint(self: Window): AfterPaint {
  let waiting: (() => void) | undefined
  const now = (): void => {
    const work = waiting
    waiting = undefined
    work?.()
  }
  return {
    now,
    later: (work) => {
      now()
      waiting = work
      // A timer that a frame sets runs when that frame has been painted.
      self.requestAnimationFrame(() => self.setTimeout(now))
      self.setTimeout(now, LONGEST_MS)
    },
  }
}
