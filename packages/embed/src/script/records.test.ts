import type { HostRecord } from '@linkflow/core'
import { describe, expect, it } from 'vitest'
import type { LinkHandler } from './configuration.ts'
import { NO_ANSWER, deliver, endWithoutFrame } from './records.ts'

function heardOf(records: readonly HostRecord[]) {
  const heard: unknown[][] = []
  const onSuccess = (...said: unknown[]): void => void heard.push(['onSuccess', ...said])
  const onExit = (...said: unknown[]): void => void heard.push(['onExit', ...said])
  const onEvent = (...said: unknown[]): void => void heard.push(['onEvent', ...said])
  deliver(records, { onSuccess, onExit, onEvent })
  return heard
}

describe('what the host is told', () => {
  it('M38 has events in it whose names and views are not known here, as they are', () => {
    const [known] = endWithoutFrame(null)
    const metadata = { ...known?.metadata, timestamp: '2026-11-22T10:00:00.000Z', view_name: 'NEW' }
    // A frame that is newer than the script: no type can know its words.
    const record = { type: 'event', event_name: 'SOMETHING_NEW', metadata } as unknown as HostRecord
    expect(heardOf([record])).toEqual([['onEvent', 'SOMETHING_NEW', metadata]])
  })

  it('has the time of its delivery where it was made ahead of it', () => {
    const before = Date.now()
    const [[, name, metadata] = []] = heardOf(endWithoutFrame(null))
    expect(name).toBe('EXIT')
    expect(Date.parse(Object(metadata).timestamp)).toBeGreaterThanOrEqual(before)
  })

  it('M58 M62 ends without a frame with EXIT and onExit that say the same', () => {
    const [event, exit] = heardOf(endWithoutFrame(null))
    const ids = { link_session_id: expect.any(String), request_id: expect.any(String) }
    expect(event).toEqual(['onEvent', 'EXIT', expect.objectContaining({ exit_status: null })])
    expect(exit).toEqual(['onExit', null, { institution: null, status: null, ...ids }])
    expect(Object.keys(Object(event?.[2]))).toHaveLength(17)
  })

  it('M61 names the error on both when there is one', () => {
    const [event, exit] = heardOf(endWithoutFrame(NO_ANSWER))
    expect(event?.[2]).toMatchObject(NO_ANSWER)
    expect(event?.[2]).not.toHaveProperty('display_message')
    expect(exit?.[1]).toEqual({ ...NO_ANSWER, display_message: null })
  })
})

describe('submit', () => {
  it('M26 takes a phone number or a date of birth, and not both', () => {
    const submit: LinkHandler['submit'] = () => undefined
    submit({ phone_number: '+14155550123' })
    submit({ date_of_birth: '1990-01-01' })
    // @ts-expect-error -- the two exclude each other
    submit({ phone_number: '+14155550123', date_of_birth: '1990-01-01' })
    expect(submit).toHaveLength(0)
  })
})
