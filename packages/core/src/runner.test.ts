import { describe, expect, it } from 'vitest'
import type { AnswerRequest, LinkClient, SessionReply, StartReply } from './client/link-client.ts'
import type { LinkEffect } from './effect.ts'
import type { LinkEvent } from './event.ts'
import { ITEM, SESSION, specimenError } from './graph/specimens.ts'
import type { Delivery } from './host/delivery.ts'
import type { HostEvent } from './host/host-event.ts'
import { createRunner } from './runner.ts'
import type { Secrets } from './runner.ts'

const locked = specimenError('ITEM_ERROR', 'ITEM_LOCKED')
const started: StartReply = { kind: 'started', request_id: 'start', session: SESSION }
const context = {
  link_session_id: SESSION.link_session_id,
  request_id: 'start',
  institution_id: null,
  institution_name: null,
}
const openEvent: HostEvent = {
  event_name: 'OPEN',
  context,
  details: { view_name: 'CONSENT', is_update_mode: 'false' },
}
const viewEvent: HostEvent = {
  event_name: 'TRANSITION_VIEW',
  context,
  details: { view_name: 'SELECT_INSTITUTION' },
}
const exitEffect: LinkEffect = {
  type: 'host.exit',
  error: null,
  metadata: {
    institution: null,
    status: 'institution_not_found',
    link_session_id: SESSION.link_session_id,
    request_id: 'start',
  },
}

interface Stage {
  readonly asked: AnswerRequest[]
  readonly heard: string[]
  readonly stamps: string[]
  readonly recorded: string[]
  run(effect: LinkEffect, secrets?: Secrets): Promise<LinkEvent>
  tell(effect: LinkEffect): void
}

interface StageOptions {
  readonly reply?: () => Promise<SessionReply>
  readonly start?: () => Promise<StartReply>
  readonly delivery?: Delivery
  readonly times?: number[]
}

function stage(options: StageOptions = {}): Stage {
  const [asked, heard, stamps, recorded]: [AnswerRequest[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ]
  const times = [...(options.times ?? [])]
  const client: LinkClient = {
    start: () => options.start?.() ?? Promise.resolve(started),
    institutions: () => Promise.reject(new Error('not asked here')),
    answer: (request) => {
      asked.push(request)
      return (
        options.reply?.() ??
        Promise.resolve({ kind: 'connected', request_id: 'connect', item: ITEM })
      )
    },
    record: (record) => {
      recorded.push(record.type)
      return Promise.reject(new Error('the log is full'))
    },
  }
  const run = createRunner({
    start: { token: 'link-sandbox-token' },
    client,
    clock: { now: () => times.shift() ?? 0 },
    ids: { uuid: () => 'made-up' },
    delivery: options.delivery,
    host: {
      event: (name, { timestamp }) => {
        heard.push(name)
        stamps.push(timestamp)
      },
      success: () => heard.push('onSuccess'),
      exit: () => heard.push('onExit'),
    },
  })
  return {
    asked,
    heard,
    stamps,
    recorded,
    run: (effect, secrets) => new Promise((resolve) => run(effect, resolve, secrets)),
    tell: (effect) => run(effect, () => undefined, undefined),
  }
}

const answer = (type: 'credentials' | 'mfa'): LinkEffect => ({
  type: 'session.answer',
  link_session_id: SESSION.link_session_id,
  attempt: 3,
  answer: type === 'mfa' ? { type } : { type, institution_id: 'ins_109508' },
})

describe('a submission', () => {
  it('joins what was decided with what was typed', async () => {
    const { run, asked } = stage()
    await run(answer('credentials'), { username: 'user_good', password: 'pass_good' })
    await run(answer('mfa'), ['1234'])
    expect(asked.map((request) => request.answer)).toEqual([
      {
        type: 'credentials',
        institution_id: 'ins_109508',
        values: { username: 'user_good', password: 'pass_good' },
      },
      { type: 'mfa', values: ['1234'] },
    ])
  })

  it('comes back as an event with its attempt', async () => {
    const event = await stage().run(answer('mfa'), ['1234'])
    expect(event).toEqual({
      type: 'session.replied',
      attempt: 3,
      reply: { kind: 'connected', request_id: 'connect', item: ITEM },
    })
  })

  it('is refused when the client rejects, with a request id made up', async () => {
    const event = await stage({ reply: () => Promise.reject(new Error('socket')) }).run(
      answer('mfa'),
    )
    expect(event).toMatchObject({
      reply: {
        kind: 'refused',
        request_id: 'made-up',
        error: { error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR' },
      },
    })
  })

  it('is refused when the client throws', async () => {
    const reply = (): never => {
      throw new Error('not a promise at all')
    }
    const event = await stage({ reply }).run(answer('mfa'))
    expect(event).toMatchObject({ reply: { kind: 'refused' } })
  })
})

describe('the check of the token', () => {
  it('starts the session', async () => {
    const event = await stage().run({ type: 'session.start' })
    expect(event).toEqual({ type: 'session.started', session: SESSION, request_id: 'start' })
  })

  it('says why the session cannot start, with a session id for the host', async () => {
    const refusal = { kind: 'refused', request_id: 'start', error: locked } as const
    const event = await stage({ start: () => Promise.resolve(refusal) }).run({
      type: 'session.start',
    })
    expect(event).toEqual({
      type: 'session.refused',
      error: locked,
      request_id: 'start',
      link_session_id: 'made-up',
    })
  })
})

describe('delivery', () => {
  const play = (delivery?: Delivery): string[] => {
    const { tell, heard } = stage(delivery ? { delivery } : {})
    tell({ type: 'host.emit', event: openEvent })
    tell({ type: 'host.emit', event: viewEvent })
    heard.push('(later)')
    tell(exitEffect)
    return heard
  }

  it('M41 is live by default', () => {
    expect(play()).toEqual(['OPEN', 'TRANSITION_VIEW', '(later)', 'onExit'])
  })

  it('M40 holds all but OPEN back until the end when batched', () => {
    expect(play('batched')).toEqual(['OPEN', '(later)', 'TRANSITION_VIEW', 'onExit'])
  })

  it('M28 M30 stamps the time, which never runs backwards', () => {
    const { tell, stamps } = stage({ times: [1000, 500] })
    tell({ type: 'host.emit', event: openEvent })
    tell({ type: 'host.emit', event: viewEvent })
    expect(stamps).toEqual(['1970-01-01T00:00:01.000Z', '1970-01-01T00:00:01.000Z'])
  })

  it('records what the host heard, and does not mind a log that fails', async () => {
    const { tell, recorded, run } = stage()
    tell({ type: 'host.emit', event: openEvent })
    tell(exitEffect)
    await run({ type: 'session.start' })
    expect(recorded).toEqual(['event', 'exit'])
  })
})
