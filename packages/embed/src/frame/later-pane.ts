import type { ComponentType, ReactNode } from 'react'
import { createElement, useEffect, useState } from 'react'

type Panes = Readonly<Record<string, ComponentType>>

let fetchLater = async (): Promise<Panes> => ({})
let there: Panes | null = null

/**
 * A pane that is fetched behind the first ones. Until it is there nothing is drawn in its place, which is seldom seen:
 * `fetchLaterPanes` has long been called when somebody gets there. The build writes the calls of this function.
 */
export function laterPane(fetch: () => Promise<Panes>, name: string): ComponentType {
  fetchLater = fetch
  return function LaterPane(): ReactNode {
    const [, redraw] = useState(there)
    useEffect(() => {
      if (!there) void fetchLaterPanes().then(redraw)
    }, [])
    const Pane = there?.[name]
    return Pane ? createElement(Pane) : null
  }
}

/** Once the first pane is drawn. What cannot be fetched now is asked for again when it is needed. */
export async function fetchLaterPanes(): Promise<Panes | null> {
  try {
    there ??= await fetchLater()
  } catch {
    return null
  }
  return there
}
