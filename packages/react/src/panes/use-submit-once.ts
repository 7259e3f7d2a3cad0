import { useRef, useState } from 'react'

export interface SubmitOnce {
  readonly pending: boolean
  /** Runs `submit` the first time it is called, and never again: two clicks are one answer. */
  once(submit: () => void): void
}

/** For a pane that is replaced by the next one as soon as it has been answered. */
export function useSubmitOnce(): SubmitOnce {
  const sent = useRef(false)
  const [pending, setPending] = useState(false)
  return {
    pending,
    once: (submit) => {
      if (sent.current) return
      sent.current = true
      setPending(true)
      submit()
    },
  }
}
