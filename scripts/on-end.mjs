const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Calls `stop` when this command is to end: on a signal, or when the npm that started it has gone.
 * npm passes a SIGTERM on to its shell and not to us, so what we started would outlive it.
 *
 * @param {() => void} stop
 */
export function onEnd(stop) {
  for (const signal of SIGNALS) process.on(signal, stop)
  if (!process.env['npm_lifecycle_event']) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 300).unref()
}
