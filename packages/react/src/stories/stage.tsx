import type { LinkEvent, LinkState, Secrets } from '@linkflow/core'
import { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RenderResult } from 'vitest-browser-react'
import { render } from 'vitest-browser-react'
import { createStore } from 'zustand/vanilla'
import { LinkContextProvider } from '../context.tsx'
import { en } from '../messages/en.ts'
import { LinkPanes } from '../panes/pane-switch.tsx'
import type { Directory } from './static-client.ts'
import { createStaticClient } from './static-client.ts'

export interface Stage {
  readonly screen: RenderResult
  /** What the panes told the machine, in order. */
  readonly events: readonly LinkEvent[]
  /** What went along with each of them. */
  readonly secrets: readonly (Secrets | undefined)[]
  /** Puts the flow into another state, as the machine would. */
  go(state: LinkState): void
}

/** A flow without a machine: it stays where it is put, and writes down what it is told. */
export async function stage(
  state: LinkState,
  directory?: Directory,
  children: ReactNode = <LinkPanes />,
): Promise<Stage> {
  const store = createStore<LinkState>(() => state)
  const events: LinkEvent[] = []
  const secrets: (Secrets | undefined)[] = []
  const send = (event: LinkEvent, secret?: Secrets): void => {
    events.push(event)
    secrets.push(secret)
  }
  const value = {
    store: { ...store, send },
    client: createStaticClient(directory),
    queries: new QueryClient(),
    messages: en,
  }
  const screen = await render(
    <div data-link-root="">
      <LinkContextProvider value={value}>{children}</LinkContextProvider>
    </div>,
  )
  return { screen, events, secrets, go: (next) => store.setState(next, true) }
}
