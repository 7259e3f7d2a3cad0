import type { LinkClient } from '@linkflow/core'
import { createSandbox } from '@linkflow/sandbox'
import { describe, expect, it } from 'vitest'
import { createInPageClient, createInPageLinkToken } from '../in-page/in-page-client.ts'
import { checkLinkClient, runChecks } from './check-link-client.ts'
import type { CheckedBackEnd } from './check-link-client.ts'

function sandboxBackEnd(broken: (client: LinkClient) => Partial<LinkClient> = () => ({})) {
  const sandbox = createSandbox({ institutions: 60 })
  const client = createInPageClient(sandbox)
  return {
    client: { ...client, ...broken(client) },
    start: async () => ({ token: await createInPageLinkToken(sandbox) }),
    bank: { institution_id: 'ins_109508', query: 'First Platypus' },
    login: { values: { username: 'user_good', password: 'pass_good' } },
    questionedLogin: {
      values: { username: 'user_good', password: 'mfa_device' },
      answers: [['0'], ['1234']],
    },
    wrongLogin: { values: { username: 'user_bad', password: 'pass_bad' } },
  } satisfies CheckedBackEnd
}

async function problems(backEnd: CheckedBackEnd): Promise<string[]> {
  const outcomes = await runChecks(checkLinkClient(backEnd))
  return outcomes.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`]))
}

describe('the conformance suite', () => {
  for (const { name, run } of checkLinkClient(sandboxBackEnd())) it(`the sandbox ${name}`, run)

  it('finds a session without an id', async () => {
    const backEnd = sandboxBackEnd((client) => ({
      start: async (request) => {
        const reply = await client.start(request)
        if (reply.kind === 'refused') return reply
        return { ...reply, session: { ...reply.session, link_session_id: 'one' } }
      },
    }))
    expect((await problems(backEnd)).join('\n')).toContain(
      'start.session.link_session_id should be a UUID, and is "one".',
    )
  })

  it('finds a back end that hands over accounts that were not chosen', async () => {
    const backEnd = sandboxBackEnd((client) => ({
      answer: async (request) => {
        const reply = await client.answer(request)
        if (reply.kind !== 'connected') return reply
        const [first] = reply.item.accounts
        const other = first ? [{ ...first, id: 'another' }] : []
        return { ...reply, item: { ...reply.item, accounts: [...reply.item.accounts, ...other] } }
      },
    }))
    expect((await problems(backEnd)).join('\n')).toContain(
      'answer.item.accounts should be the chosen',
    )
  })

  it('finds a back end that rejects where it should refuse', async () => {
    const backEnd = sandboxBackEnd(() => ({
      start: () => Promise.reject(new Error('no connection')),
    }))
    expect((await problems(backEnd)).join('\n')).toContain('no connection')
  })

  it('finds a back end that repeats what was typed', async () => {
    const backEnd = sandboxBackEnd((client) => ({
      answer: async (request) => ({ ...(await client.answer(request)), typed: request.answer }),
    }))
    expect(await problems(backEnd)).toEqual([
      'repeats no secret: What was typed should be in no reply, and is in one.',
    ])
  })
})
