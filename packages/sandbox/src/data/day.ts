import { DAY } from '../clock.ts'

/** A day of the UTC calendar: days since 1970. */
export type Day = number

export function dayOf(milliseconds: number): Day {
  return Math.floor(milliseconds / DAY)
}

/** `YYYY-MM-DD`. */
export function isoDate(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export function dayOfIsoDate(date: string): Day {
  return dayOf(Date.parse(`${date}T00:00:00Z`))
}

/** The days from `from` to `to` that are this day of their month; a month that is shorter has none. */
export function daysOfMonth(dayOfMonth: number, from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  const first = new Date(from * DAY)
  for (let month = first.getUTCMonth(); ; month += 1) {
    const time = new Date(Date.UTC(first.getUTCFullYear(), month, dayOfMonth))
    const day = dayOf(time.getTime())
    if (day > to) return days
    if (day >= from && time.getUTCDate() === dayOfMonth) days.push(day)
  }
}
