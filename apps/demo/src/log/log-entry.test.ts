import { describe, expect, it } from 'vitest'
import { filterLog, gistOf, logAsJson, namesIn } from './log-entry.ts'
import type { LogEntry } from './log-entry.ts'

const at = '2026-11-22T10:15:30.123Z'
const open: LogEntry = entryOf(0, 'OPEN', { view_name: 'CONSENT' })
const search = entryOf(1, 'SEARCH_INSTITUTION', { institution_search_query: 'platy' })
const transition = entryOf(2, 'TRANSITION_VIEW', { view_name: 'MFA', mfa_type: 'device' })
const exit: LogEntry = {
  id: 3,
  kind: 'exit',
  name: 'onExit',
  at,
  data: {
    error: { error_code: 'INVALID_CREDENTIALS' },
    metadata: { status: 'requires_credentials' },
  },
}
const log = [open, search, transition, exit]

describe('filterLog', () => {
  it('keeps everything, in order, without a filter', () => {
    expect(filterLog(log, { name: '', text: '' })).toEqual(log)
  })

  it('keeps the entries of a name', () => {
    expect(filterLog(log, { name: 'OPEN', text: '' })).toEqual([open])
  })

  it('finds text in the name, whatever its case', () => {
    expect(filterLog(log, { name: '', text: 'transition' })).toEqual([transition])
  })

  it('finds text in the metadata', () => {
    expect(filterLog(log, { name: '', text: ' PLATY ' })).toEqual([search])
  })

  it('passes over keys that are null', () => {
    const quiet = entryOf(4, 'HANDOFF', { exit_status: null })
    expect(filterLog([quiet, exit], { name: '', text: 'exit' })).toEqual([exit])
  })

  it('wants both name and text', () => {
    expect(filterLog(log, { name: 'OPEN', text: 'platy' })).toEqual([])
  })
})

describe('gistOf', () => {
  it('is the view and the kind of challenge', () => {
    expect(gistOf(transition)).toBe('MFA · device')
  })

  it('is the status and the error of an exit', () => {
    expect(gistOf(exit)).toBe('requires_credentials · INVALID_CREDENTIALS')
  })

  it('is the number of accounts of a success', () => {
    const data = { public_token: 'public-1', metadata: { accounts: [{}, {}] } }
    expect(gistOf({ id: 4, kind: 'success', name: 'onSuccess', at, data })).toBe('2 accounts')
  })
})

describe('the log', () => {
  it('lists each name once', () => {
    expect(namesIn([...log, open])).toEqual([
      'OPEN',
      'SEARCH_INSTITUTION',
      'TRANSITION_VIEW',
      'onExit',
    ])
  })

  it('copies as a list of callbacks with their arguments', () => {
    expect(JSON.parse(logAsJson([open]))).toEqual([
      { callback: 'onEvent', name: 'OPEN', at, metadata: { view_name: 'CONSENT' } },
    ])
  })
})

function entryOf(id: number, name: string, metadata: Record<string, unknown>): LogEntry {
  return { id, kind: 'event', name, at, data: { metadata } }
}
