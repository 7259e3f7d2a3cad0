import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'
import { usageDays } from './usage-days.ts'

const DAY = 24 * 60 * 60_000
const TODAY = 20_000

function item(added: number | null, removed: number | null = null) {
  const at = (day: number | null): number | null => (day === null ? null : (TODAY + day) * DAY)
  return { added_at: at(added), removed_at: at(removed), products: [] }
}

describe('the usage', () => {
  it('counts what came and went on each day, and what was there at its end', () => {
    const days = usageDays([item(-2), item(-1), item(-1, 0)], TODAY, 3)
    expect(days).toEqual([
      { day: TODAY - 2, items: 1, added: 1, removed: 0 },
      { day: TODAY - 1, items: 3, added: 2, removed: 0 },
      { day: TODAY, items: 2, added: 0, removed: 1 },
    ])
  })

  it('starts with what was there before its first day', () => {
    expect(usageDays([item(-9), item(-8, -7)], TODAY, 1)).toEqual([
      { day: TODAY, items: 1, added: 0, removed: 0 },
    ])
  })

  it('does not count what was never exchanged', () => {
    expect(usageDays([item(null), item(null, 0)], TODAY, 1)).toEqual([
      { day: TODAY, items: 0, added: 0, removed: 0 },
    ])
  })

  it('is told by the API, in all and by product', async () => {
    const driver = new Driver({ testControls: true })
    await driver.linkedItem()
    const { access_token } = await driver.linkedItem()
    driver.clock.advance(DAY)
    await driver.rest('/item/remove', { access_token })
    const { body } = await driver.rest('/linkflow/usage/get', { days: 2 })
    const days = [
      { date: '2026-01-15', items: 2, added: 2, removed: 0 },
      { date: '2026-01-16', items: 1, added: 0, removed: 1 },
    ]
    expect(body['usage']).toEqual({
      items: 1,
      days,
      products: [{ product: 'auth', items: 1, days }],
    })
  })
})
