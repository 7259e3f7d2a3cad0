import { describe, expect, it } from 'vitest'
import { Driver } from '../testing/drive.ts'

const METADATA = { request_id: 'm8MDnv9okwxFNBV', timestamp: '2026-01-15T12:00:00.000Z' }
const HANDOFF = { type: 'event', event_name: 'HANDOFF', metadata: METADATA }
const EXIT = {
  type: 'exit',
  error: null,
  metadata: {
    institution: null,
    status: 'requires_credentials',
    link_session_id: 'x',
    request_id: 'm8MDnv9okwxFNBV',
  },
}

async function storyOf(...records: readonly object[]) {
  const driver = new Driver({ testControls: true })
  const { id } = await driver.start()
  const { status } = await driver.post('/link/session/record', { link_session_id: id, records })
  if (status !== 200) throw new Error('the log was not taken')
  const { body } = await driver.rest('/linkflow/sessions/get', {})
  return Object(body['sessions'])[0]
}

function view(view_name: string, event_name = 'TRANSITION_VIEW') {
  const metadata = { ...METADATA, view_name, institution_name: 'First Platypus Bank' }
  return { type: 'event', event_name, metadata }
}

describe('a session in the console', () => {
  it('is open in the pane that was shown last', async () => {
    expect(await storyOf(view('CONSENT', 'OPEN'), view('CREDENTIAL'))).toMatchObject({
      view_name: 'CREDENTIAL',
      outcome: 'open',
      institution_name: 'First Platypus Bank',
    })
  })

  it('has left from the pane before the question whether to leave', async () => {
    expect(await storyOf(view('CREDENTIAL'), view('EXIT'), EXIT)).toMatchObject({
      view_name: 'CREDENTIAL',
      outcome: 'left',
      error_code: null,
    })
  })

  it('has linked after its handoff', async () => {
    expect(await storyOf(view('CONNECTED'), HANDOFF)).toMatchObject({
      view_name: 'CONNECTED',
      outcome: 'linked',
    })
  })

  it('says nothing before its host has heard anything', async () => {
    expect(await storyOf()).toMatchObject({ view_name: null, outcome: 'open' })
  })
})
