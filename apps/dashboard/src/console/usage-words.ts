import type { UsageSeries } from '../api/console.ts'

const format = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
})

/** `Thu, Jan 15`, of `2026-01-15`. */
export function dayOf(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`))
}

export function sumOf({ days }: UsageSeries, what: 'added' | 'removed'): number {
  return days.reduce((sum, day) => sum + day[what], 0)
}

/** What the chart shows, in a sentence. */
export function inWords(series: UsageSeries): string {
  const [first] = series.days
  const before = (first?.items ?? 0) - (first?.added ?? 0) + (first?.removed ?? 0)
  const came = sumOf(series, 'added')
  const went = sumOf(series, 'removed')
  return `Items over ${series.days.length} days: ${before} at first, ${came} added, ${went} removed, ${series.items} now.`
}

/** The next round number whose half is round too: where an axis ends. */
export function axisEnd(most: number): number {
  if (most <= 4) return 4
  const unit = 10 ** Math.floor(Math.log10(most))
  const step = [1, 2, 4, 6, 10].find((factor) => factor * unit >= most) ?? 10
  return step * unit
}
