import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

export interface PageProps<T> {
  readonly title: string
  readonly about: string
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error'>
  /** What to say while there is nothing. */
  readonly empty?: string
  readonly tools?: ReactNode
  readonly children: (data: T) => ReactNode
}

/** A page of the console: it follows what happens in the sandbox. */
export function Page<T>(props: PageProps<T>): ReactNode {
  const { title, about, query, empty, tools, children } = props
  const { data, error } = query
  const isEmpty = Array.isArray(data) && data.length === 0
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
      {isEmpty && empty ? <p className="console-empty">{empty}</p> : null}
      {data === undefined || isEmpty ? null : children(data)}
    </main>
  )
}

export interface TableProps {
  /** What the table is, for those who do not see it. */
  readonly label: string
  /** The columns' heads; one in parentheses is not shown: `(Actions)`. */
  readonly heads: readonly string[]
  readonly children: ReactNode
}

/** A table that scrolls by itself where it is wider than its page. */
export function Table({ label, heads, children }: TableProps): ReactNode {
  return (
    <div className="console-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="console-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head.startsWith('(') ? (
                  <span className="visually-hidden">{head.slice(1, -1)}</span>
                ) : (
                  head
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

export type Tone = 'good' | 'waiting' | 'bad' | 'plain'

/** A state in a word. Its colour says nothing that the word does not. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className="state" data-tone={tone}>
      {children}
    </span>
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
  return (
    <time dateTime={at} title={at}>
      {clock.format(new Date(at))}
    </time>
  )
}
