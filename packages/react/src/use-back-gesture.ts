import { useEffect } from 'react'

/** The part of the browser's `CloseWatcher` that is used here (HTML, "Close requests"); not every browser has it. */
interface Watcher extends EventTarget {
  destroy(): void
}

/**
 * The back gesture of a phone is one more way to close what is open. The browser tells of it through a `CloseWatcher`,
 * which leaves the host's history alone; a watcher is used up by a request, so the next one is made at once.
 */
export function useBackGesture(open: boolean, close: () => void): void {
  useEffect(() => {
    // Not in TypeScript's DOM yet.
    const { CloseWatcher } = window as { readonly CloseWatcher?: new () => Watcher }
    if (!open || !CloseWatcher) return
    let watcher: Watcher
    const watch = (): void => {
      watcher = new CloseWatcher()
      watcher.addEventListener('close', () => {
        close()
        watch()
      })
    }
    watch()
    return () => watcher.destroy()
  }, [open, close])
}
