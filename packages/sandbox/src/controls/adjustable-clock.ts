import type { Clock } from '../clock.ts'
import type { SandboxStore } from '../store/records.ts'

/** The sandbox's clock where it can be moved: the real one and an offset, which every process on the store shares. */
export interface AdjustableClock extends Clock {
  /** Reads the offset again, in case that another process moved it. */
  refresh(): Promise<void>
  /** @param offset In milliseconds. */
  move(offset: number): Promise<void>
  readonly offset: number
}

export function adjustableClock(real: Clock, store: SandboxStore): AdjustableClock {
  const { settings } = store.collections
  let offset = 0
  return {
    now: () => real.now() + offset,
    get offset() {
      return offset
    },
    refresh: async () => {
      offset = (await settings.get('clock'))?.offset ?? 0
    },
    move: async (next) => {
      await settings.put({ id: 'clock', offset: next })
      offset = next
    },
  }
}
