import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

export interface PageProps<T> {
  readonly title: string
  readonly about: string
  readonly query: UseQueryResult<readonly T[]>
  /** What to say while there is nothing. */
  readonly empty: string
  readonly tools?: ReactNode
  readonly children: (lines: readonly T[]) => ReactNode
}

/** A page of the console: a list that follows what happens. */
export function Page<T>(props: PageProps<T>): ReactNode {
  const { title, about, query, empty, tools, children } = props
  const { data, error } = query
  return (
    <main className="console">
      <header className="console-head">
        <div>
          <h1 className="header-name">{title}</h1>
          <p className="field-hint">{about}</p>
        </div>
        {tools}
      </header>
      {error ? (
        <p className="problem" role="alert">
          {error.message}
        </p>
      ) : null}
      {data?.length === 0 ? <p className="console-empty">{empty}</p> : null}
      {data && data.length > 0 ? children(data) : null}
    </main>
  )
}

const clock = new Intl.DateTimeFormat('en', {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

/** A moment, to the second. */
export function Time({ at }: { readonly at: string }): ReactNode {
  return <time dateTime={at}>{clock.format(new Date(at))}</time>
}
