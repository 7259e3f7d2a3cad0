import type { ReactNode } from 'react'
import type { UsageDay, UsageSeries } from '../api/console.ts'
import { axisEnd, dayOf, inWords } from './usage-words.ts'

/** Of the drawing itself; the page stretches it. */
const WIDTH = 1000
const LINE_HEIGHT = 180
const BAR_HEIGHT = 40

/** The Items as a line, and under it what each day added and removed. The table on the page has the figures. */
export function UsageChart({ series }: { readonly series: UsageSeries }): ReactNode {
  const { days } = series
  const most = axisEnd(Math.max(0, ...days.map(({ items }) => items)))
  const change = axisEnd(Math.max(0, ...days.flatMap(({ added, removed }) => [added, removed])))
  return (
    <div className="usage-chart" role="img" aria-label={inWords(series)}>
      <div className="usage-plot" aria-hidden="true">
        <Axis labels={[String(most), String(most / 2), '0']} />
        <svg viewBox={`0 0 ${WIDTH} ${LINE_HEIGHT}`} preserveAspectRatio="none">
          <Grid heights={[0, LINE_HEIGHT / 2, LINE_HEIGHT]} />
          <path className="usage-area" d={`${lineOf(days, most)} V${LINE_HEIGHT} H0 Z`} />
          <path className="usage-line" d={lineOf(days, most)} />
        </svg>
        <Axis labels={[`+${change}`, '0', `−${change}`]} />
        <svg viewBox={`0 0 ${WIDTH} ${BAR_HEIGHT * 2}`} preserveAspectRatio="none">
          <Grid heights={[BAR_HEIGHT]} />
          {days.map((day, index) => (
            <Bars key={day.date} day={day} index={index} of={days.length} most={change} />
          ))}
        </svg>
        <span />
        <span className="usage-dates">
          {[days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)].map(
            (day, index) => day && <span key={`${index} ${day.date}`}>{dayOf(day.date)}</span>,
          )}
        </span>
      </div>
      <p className="usage-legend" aria-hidden="true">
        <span data-what="items">Items</span>
        <span data-what="added">Added</span>
        <span data-what="removed">Removed</span>
      </p>
    </div>
  )
}

function Axis({ labels }: { readonly labels: readonly string[] }): ReactNode {
  return (
    <span className="usage-axis">
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </span>
  )
}

function Grid({ heights }: { readonly heights: readonly number[] }): ReactNode {
  return heights.map((height) => (
    <line key={height} className="usage-grid" x1="0" x2={WIDTH} y1={height} y2={height} />
  ))
}

interface BarsProps {
  readonly day: UsageDay
  readonly index: number
  readonly of: number
  readonly most: number
}

function Bars({ day: { date, added, removed }, index, of, most }: BarsProps): ReactNode {
  const column = WIDTH / of
  const width = column * 0.6
  const x = column * index + (column - width) / 2
  const up = (added / most) * BAR_HEIGHT
  const down = (removed / most) * BAR_HEIGHT
  return (
    <g>
      <title>{`${dayOf(date)}: ${added} added, ${removed} removed`}</title>
      <rect className="usage-hover" x={column * index} y="0" width={column} height="100%" />
      <rect className="usage-added" x={x} y={BAR_HEIGHT - up} width={width} height={up} />
      <rect className="usage-removed" x={x} y={BAR_HEIGHT} width={width} height={down} />
    </g>
  )
}

/** A day is a step: what is there at its end stands over all of it. */
function lineOf(days: readonly UsageDay[], most: number): string {
  const column = WIDTH / days.length
  const heightOf = ({ items }: UsageDay): number => LINE_HEIGHT - (items / most) * LINE_HEIGHT
  return days
    .map(
      (day, index) =>
        `${index === 0 ? 'M0' : 'V'}${index === 0 ? ` ${heightOf(day)}` : heightOf(day)} H${column * (index + 1)}`,
    )
    .join(' ')
}
