import type { LinkClient, SessionReply, StartRequest } from '@linkflow/core'
import { ConformanceError, fail } from './shape.ts'
import type { Shape } from './shape.ts'
import { accounts, connected, institutions, mfa, refused, started } from './shapes.ts'

/** A login at the back end, with what leads through it. */
export interface CheckedLogin {
  /** By field name, as the bank's `credentials` list them. */
  readonly values: Readonly<Record<string, string>>
  /** The answers to each round of questions, in order. None: the bank asks nothing. */
  readonly answers?: readonly (readonly string[])[] | undefined
}

/** What the checks need to know of a back end. */
export interface CheckedBackEnd {
  readonly client: LinkClient
  /** Makes what starts a session of its own: a fresh link token each time. */
  readonly start: () => Promise<StartRequest> | StartRequest
  /** A bank that signs in by form, and a search that finds it. */
  readonly bank: { readonly institution_id: string; readonly query: string }
  readonly login: CheckedLogin
  /** A login with questions, if the back end asks any. */
  readonly questionedLogin?: CheckedLogin | undefined
  readonly wrongLogin: CheckedLogin
}

/** One rule. Run it in a test of its own: `test(name, run)`. */
export interface Check {
  readonly name: string
  /** @throws {ConformanceError} what should have been, where, and what was. */
  run(): Promise<void>
}

export interface CheckOutcome {
  readonly name: string
  /** What is wrong; `null` when nothing is. */
  readonly problem: string | null
}

/** The rules that every `LinkClient` has to keep for the flow to run on it, as checks with names. */
export function checkLinkClient(backEnd: CheckedBackEnd): readonly Check[] {
  const { client } = backEnd
  const check = (name: string, run: (of: Session) => Promise<void>): Check => ({
    name,
    run: async () => run(new Session(backEnd)),
  })
  return [
    check('describes the session that it starts', async (of) => {
      holds(started, await client.start(await backEnd.start()), 'start')
      await of.start()
    }),
    check('gives every session an id of its own', async (of) => {
      const other = new Session(backEnd)
      if ((await of.start()) === (await other.start()))
        throw new ConformanceError('Two sessions should have two ids, and have the same one.')
    }),
    check('refuses a token that it did not make', async () => {
      holds(refused, await client.start({ token: 'link-sandbox-unknown' }), 'start')
    }),
    check('lists banks without a search', async (of) => {
      const reply = await of.search('', 0, 3)
      holds(institutions, reply, 'institutions')
      atMost(3, reply, 'institutions')
    }),
    check('goes on with the list where the page before ended', async (of) => {
      const seen = await of.search('', 0, 2)
      const next = await of.search('', 2, 2)
      const again = idsOf(next).find((id) => idsOf(seen).includes(id))
      if (again) throw new ConformanceError(`${again} should be on one page, and is on two.`)
    }),
    check('finds a bank by what was typed', async (of) => {
      const { query, institution_id } = backEnd.bank
      const ids = idsOf(await of.search(query, 0, 20))
      if (!ids.includes(institution_id))
        fail(`the search for "${query}"`, `a list with ${institution_id}`, ids)
    }),
    check('finds nothing with nonsense, and says so with an empty list', async (of) => {
      const reply = await of.search('qqxzzy vvkwq', 0, 5)
      holds(institutions, reply, 'institutions')
    }),
    check('refuses a session that it does not know', async () => {
      const link_session_id = '00000000-0000-4000-8000-000000000000'
      const request = { link_session_id, query: '', offset: 0, count: 1 }
      holds(refused, await client.institutions(request), 'institutions')
    }),
    check('refuses wrong credentials as such', async (of) => {
      const reply = await of.signIn(backEnd.wrongLogin)
      holds(refused, reply, 'answer')
      if (reply.kind === 'refused' && reply.error.error_code !== 'INVALID_CREDENTIALS')
        fail('answer.error.error_code', 'INVALID_CREDENTIALS', reply.error.error_code)
    }),
    check('lets the same session try again', async (of) => {
      await of.signIn(backEnd.wrongLogin)
      notRefused(await of.signIn(backEnd.login))
    }),
    check('connects, and hands over the chosen accounts and no others', async (of) => {
      await of.connect(backEnd.login)
    }),
    ...(backEnd.questionedLogin
      ? [
          check('asks its questions, and connects once they are answered', async (of) => {
            holds(mfa, await of.signIn(backEnd.questionedLogin), 'answer')
            await of.connect(backEnd.questionedLogin)
          }),
        ]
      : []),
    check('repeats no secret', async (of) => {
      const said = JSON.stringify([
        await of.signIn(backEnd.wrongLogin),
        await of.signIn(backEnd.login),
      ])
      for (const { values } of [backEnd.wrongLogin, backEnd.login])
        if (Object.values(values).some((value) => value !== '' && said.includes(value)))
          throw new ConformanceError('What was typed should be in no reply, and is in one.')
    }),
    check('keeps the log that it is given, or lets it be', async (of) => {
      const link_session_id = await of.start()
      const metadata = { institution: null, status: null, link_session_id, request_id: 'request' }
      await client.record?.({ type: 'exit', error: null, metadata })
    }),
  ]
}

/** Runs the checks one after the other. */
export async function runChecks(checks: readonly Check[]): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  for (const { name, run } of checks) {
    const problem = await run().then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    outcomes.push({ name, problem })
  }
  return outcomes
}

type InstitutionsAnswer = Awaited<ReturnType<LinkClient['institutions']>>

/** One session at the back end, started when it is first needed. */
class Session {
  readonly #backEnd: CheckedBackEnd
  #id: string | undefined

  constructor(backEnd: CheckedBackEnd) {
    this.#backEnd = backEnd
  }

  async start(): Promise<string> {
    if (this.#id !== undefined) return this.#id
    const reply = await this.#backEnd.client.start(await this.#backEnd.start())
    holds(started, reply, 'start')
    if (reply.kind !== 'started') return fail('start', 'a session', reply)
    this.#id = reply.session.link_session_id
    return this.#id
  }

  async search(query: string, offset: number, count: number): Promise<InstitutionsAnswer> {
    const link_session_id = await this.start()
    return this.#backEnd.client.institutions({ link_session_id, query, offset, count })
  }

  async signIn(login: CheckedLogin | undefined): Promise<SessionReply> {
    const { institution_id } = this.#backEnd.bank
    const answer = { type: 'credentials', institution_id, values: login?.values ?? {} } as const
    return this.#backEnd.client.answer({ link_session_id: await this.start(), answer })
  }

  async connect(login: CheckedLogin | undefined): Promise<void> {
    const link_session_id = await this.start()
    const { client } = this.#backEnd
    let reply = await this.signIn(login)
    for (const values of login?.answers ?? []) {
      notRefused(reply)
      reply = await client.answer({ link_session_id, answer: { type: 'mfa', values } })
    }
    notRefused(reply)
    if (reply.kind !== 'accounts') return holds(connected, reply, 'answer')
    holds(accounts, reply, 'answer')
    const account_ids = reply.accounts.slice(0, 1).map(({ id }) => id)
    const end = await client.answer({ link_session_id, answer: { type: 'accounts', account_ids } })
    holds(connected, end, 'answer')
    if (end.kind !== 'connected') return
    const shared = end.item.accounts.map(({ id }) => id)
    if (shared.join() !== account_ids.join())
      fail('answer.item.accounts', `the chosen ${account_ids.join()}`, shared)
  }
}

function holds(shape: Shape, value: unknown, where: string): void {
  shape(value, where)
}

function notRefused(reply: SessionReply): void {
  if (reply.kind === 'refused') fail('answer', 'taken', reply.error)
}

function atMost(most: number, reply: InstitutionsAnswer, where: string): void {
  if (idsOf(reply).length > most) fail(where, `at most ${most} long`, idsOf(reply))
}

function idsOf(reply: InstitutionsAnswer): readonly string[] {
  return reply.kind === 'institutions'
    ? reply.institutions.map(({ institution_id }) => institution_id)
    : []
}
