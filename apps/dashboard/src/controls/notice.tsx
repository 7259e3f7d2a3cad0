import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { create } from 'zustand'

interface Notice {
  readonly text: string
  readonly tone: 'good' | 'bad'
}

const useNotice = create<{ readonly notice: Notice | null }>(() => ({ notice: null }))

/** Long enough to read a sentence; it takes nothing with it that is not elsewhere too. */
const SHOWN_FOR = 6000

/** Says that something was done, or why it was not. */
export function say(text: string, tone: Notice['tone'] = 'good'): void {
  useNotice.setState({ notice: { text, tone } })
}

/** Says what went wrong. */
export function sayProblem(error: unknown): void {
  say(error instanceof Error ? error.message : 'That did not work. Please try again.', 'bad')
}

/** Where it is said. One for the whole page, there from the start: screen readers hear what comes into it. */
export function NoticeArea(): ReactNode {
  const { notice } = useNotice()
  useEffect(() => {
    if (!notice) return
    const ending = setTimeout(() => useNotice.setState({ notice: null }), SHOWN_FOR)
    return () => clearTimeout(ending)
  }, [notice])
  return (
    <div className="notices" role="status">
      {notice ? (
        <p className="notice" data-tone={notice.tone}>
          {notice.text}
        </p>
      ) : null}
    </div>
  )
}
