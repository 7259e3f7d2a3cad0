import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { LinkStore } from '../packages/react/src/index.ts'
import { LinkPanes, LinkScope } from '../packages/react/src/index.ts'
import { ACCOUNTS, accountsState } from '../packages/react/src/stories/fixtures.ts'
import { createStaticClient } from '../packages/react/src/stories/static-client.ts'
import css from '../packages/react/src/styles.css?inline'
import type { Customization } from '../packages/theme/src/index.ts'
import {
  DEFAULT_CUSTOMIZATION,
  PRESETS,
  applyTheme,
  variablesOf,
} from '../packages/theme/src/index.ts'

export interface Measured {
  readonly nodes: number
  /** Medians, in milliseconds. */
  readonly sheet: number
  readonly variables: number
  /** The median of what each turn of the sheet takes beside the turn of the variables next to it. */
  readonly ratio: number
}

interface Stage {
  readonly inner: Document
  readonly root: HTMLElement
}

interface Look {
  readonly customization: Customization
  /** What it comes to, known beforehand. */
  readonly variables: readonly (readonly [string, string])[]
}

type Way = (stage: Stage, look: Look) => void

const ways: Readonly<Record<'sheet' | 'variables', Way>> = {
  sheet: ({ inner }, { customization }) => applyTheme(inner, customization),
  variables: ({ root }, { variables }) => {
    for (const [name, value] of variables) root.style.setProperty(name, value)
  },
}

/**
 * Restyles the same pane in two documents, one for each way. They take turns, so that a busy moment of the machine
 * hits both alike; the first `warmUp` turns do not count.
 */
export function measureRestyling(rounds: number, warmUp: number): Measured {
  const looks = PRESETS.map(({ appearance, overlay }): Look => {
    const customization = { ...DEFAULT_CUSTOMIZATION, appearance, overlay }
    return { customization, variables: Object.entries(variablesOf(customization)) }
  })
  const stages = { sheet: stageOf(), variables: stageOf() }
  const times: Record<keyof typeof ways, number[]> = { sheet: [], variables: [] }
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const look = looks[round % looks.length]
    if (!look) throw new Error('There is no preset to restyle with.')
    for (const way of round % 2
      ? (['sheet', 'variables'] as const)
      : (['variables', 'sheet'] as const)) {
      const stage = stages[way]
      times[way].push(timed(stage, () => ways[way](stage, look)))
    }
  }
  const sheet = times.sheet.slice(warmUp)
  const variables = times.variables.slice(warmUp)
  return {
    nodes: stages.sheet.root.querySelectorAll('*').length,
    sheet: median(sheet),
    variables: median(variables),
    ratio: median(sheet.map((time, turn) => time / (variables[turn] ?? time))),
  }
}

/** From the new look to a pane that has it: the browser has to work out style and layout of every node. */
function timed({ inner, root }: Stage, restyle: () => void): number {
  const before = performance.now()
  restyle()
  const last = root.querySelector('[data-part="footer"]') ?? root
  inner.defaultView?.getComputedStyle(last).getPropertyValue('color')
  root.getBoundingClientRect()
  return performance.now() - before
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

/** The pane in a document of its own: Select Account, with so many accounts that it has 300 elements. */
function stageOf(): Stage {
  const frame = document.createElement('iframe')
  frame.width = '408'
  frame.height = '664'
  document.body.append(frame)
  const inner = frame.contentDocument
  if (!inner) throw new Error('The iframe has no document.')
  const style = inner.createElement('style')
  style.textContent = css
  const root = inner.createElement('div')
  root.dataset['linkRoot'] = ''
  inner.head.append(style)
  inner.body.append(root)
  const flow = { store: storeOf(), open: ignore, exit: ignore, destroy: ignore }
  const panes = createElement(LinkPanes)
  // oxlint-disable-next-line react/no-children-prop -- a property that has to be there, in a file without JSX
  const scope = createElement(LinkScope, { flow, client: createStaticClient(), children: panes })
  flushSync(() => createRoot(root).render(scope))
  return { inner, root }
}

function storeOf(): LinkStore {
  const accounts = Array.from({ length: 25 }, (_, index) => {
    const account = ACCOUNTS[index % ACCOUNTS.length]
    if (!account) throw new Error('There is no account to show.')
    return { ...account, id: `account ${index}` }
  })
  const state = accountsState('many', accounts)
  return {
    getState: () => state,
    getInitialState: () => state,
    subscribe: () => ignore,
    send: ignore,
  }
}

function ignore(): void {}
