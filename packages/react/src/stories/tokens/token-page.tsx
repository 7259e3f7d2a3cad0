import type { ReactElement, ReactNode } from 'react'
import './tokens.css'

export interface TokenPageProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page of tokens, on the flow's own surface. */
export function TokenPage({ title, children }: TokenPageProps): ReactElement {
  return (
    <main className="token-page">
      <h1>{title}</h1>
      {children}
    </main>
  )
}
