import type { CSSProperties, ReactElement } from 'react'
import { useState } from 'react'
import { StoryFrame } from '../story-frame.tsx'
import type { Way } from './flow-chart.ts'
import type { FlowNode } from './flow-nodes.ts'
import './flow-map.css'

export interface FlowMapProps {
  readonly rows: readonly (readonly FlowNode[])[]
  readonly ways: readonly Way[]
  /** The node that is open at first. */
  readonly first: string
}

/** The machine's graph, and beside it the pane of the node that was chosen, with the ways to and from it. */
export function FlowMap({ rows, ways, first }: FlowMapProps): ReactElement {
  const [chosen, setChosen] = useState(first)
  const nodes = rows.flat()
  const open = nodes.find(({ id }) => id === chosen) ?? nodes[0]
  const labelOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  return (
    <main className="flow-map">
      <header>
        <h1>Flow map</h1>
        <p>
          Every pane that can be reached and every way between them, as a machine has found them.
          Choose a pane to see it.
        </p>
      </header>
      <Chart rows={rows} ways={ways} chosen={chosen} choose={setChosen} />
      {open ? (
        <section className="flow-map-pane" aria-label={open.label}>
          {/* Another node is another flow: nothing of the one before stays. */}
          {open.state ? <StoryFrame key={open.id} state={open.state} /> : <NothingToSee />}
        </section>
      ) : null}
      <div className="flow-map-ways">
        <WayList
          title="Leads to"
          ways={ways.filter(({ from }) => from === chosen)}
          end="to"
          labelOf={labelOf}
          choose={setChosen}
        />
        <WayList
          title="Comes from"
          ways={ways.filter(({ to }) => to === chosen)}
          end="from"
          labelOf={labelOf}
          choose={setChosen}
        />
      </div>
    </main>
  )
}

function NothingToSee(): ReactElement {
  return <p className="flow-map-nothing">Nothing of the flow is on the screen here.</p>
}

interface ChartProps extends Omit<FlowMapProps, 'first'> {
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** Of a row of a hundred, so that it can be drawn before anything is measured. */
interface Point {
  readonly x: number
  readonly y: number
}

const ROW_HEIGHT = 72

function Chart({ rows, ways, chosen, choose }: ChartProps): ReactElement {
  const height = rows.length * ROW_HEIGHT
  const places = new Map(
    rows.flatMap((row, index) => row.map((node, at) => [node.id, placeOf(at, row.length, index)])),
  )
  return (
    <nav className="flow-map-chart" aria-label="Panes" style={{ blockSize: height }}>
      <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {ways.map((way) => (
          <Line key={`${way.from} ${way.to}`} way={way} places={places} chosen={chosen} />
        ))}
      </svg>
      {rows.flat().map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-current={id === chosen ? 'true' : undefined}
          data-way={wayBetween(chosen, id, ways)}
          style={styleAt(places.get(id))}
          onClick={() => choose(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}

function placeOf(index: number, count: number, row: number): Point {
  return { x: ((index + 0.5) / count) * 100, y: (row + 0.5) * ROW_HEIGHT }
}

function styleAt(point: Point = { x: 50, y: 0 }): CSSProperties {
  return { left: `${point.x}%`, top: point.y }
}

function wayBetween(chosen: string, id: string, ways: readonly Way[]): 'to' | 'from' | undefined {
  if (ways.some(({ from, to }) => from === chosen && to === id)) return 'to'
  return ways.some(({ from, to }) => from === id && to === chosen) ? 'from' : undefined
}

interface LineProps {
  readonly way: Way
  readonly places: ReadonlyMap<string, Point>
  readonly chosen: string
}

/** Bowed to the side on which it leads down, so that the way there and the way back are two lines. */
function Line({ way, places, chosen }: LineProps): ReactElement | null {
  const from = places.get(way.from)
  const to = places.get(way.to)
  if (!from || !to) return null
  const bow = from.y < to.y ? 4 : -4
  const [x, y] = [(from.x + to.x) / 2 + bow, (from.y + to.y) / 2]
  const state = way.from === chosen ? 'to' : way.to === chosen ? 'from' : 'other'
  return <path data-way={state} d={`M${from.x} ${from.y} Q${x} ${y} ${to.x} ${to.y}`} />
}

interface WayListProps {
  readonly title: string
  readonly ways: readonly Way[]
  /** Which end of the ways is the other pane. */
  readonly end: 'from' | 'to'
  readonly labelOf: (id: string) => string
  readonly choose: (id: string) => void
}

function WayList({ title, ways, end, labelOf, choose }: WayListProps): ReactElement {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {ways.map((way) => (
          <li key={way[end]}>
            <button type="button" onClick={() => choose(way[end])}>
              {labelOf(way[end])}
            </button>
            <code>{way.events.join(', ')}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
