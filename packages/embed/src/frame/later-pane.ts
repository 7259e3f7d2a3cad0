import type { ComponentType, ReactNode } from 'react'
import { createElement, useEffect, useState } from 'react'

/** A network that comes back is used soon after. */
const AGAIN_MS = 1000

type Panes = Readonly<Record<string, ComponentType>>

let fetchLater = async (): Promise<Panes> => ({})
let tries = 0
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
      let timer: ReturnType<typeof setTimeout> | undefined
      const fetchAgain = async (): Promise<void> => {
        redraw(await fetchLaterPanes())
        if (!there) timer = setTimeout(fetchAgain, AGAIN_MS)
      }
      // Also when they have come since this was drawn.
      void fetchAgain()
      return () => clearTimeout(timer)
    }, [])
    const Pane = there?.[name]
    return Pane ? createElement(Pane) : null
  }
}

/** Once the first pane is drawn. What cannot be fetched now is asked for again when it is needed. */
export async function fetchLaterPanes(): Promise<Panes | null> {
  try {
    there ??= await (tries === 0 ? fetchLater() : fetchAnew())
  } catch {
    tries++
  }
  return there
}

/** A module that could not be fetched is never asked for again under its address: it gets another. */
async function fetchAnew(): Promise<Panes> {
  const found = performance
    .getEntriesByType('resource')
    .find(({ name }) => /\/later-panes-[^/]+\.js$/.test(name))
  return found ? import(/* @vite-ignore */ `${found.name}?${tries}`) : fetchLater()
}
