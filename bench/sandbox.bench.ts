// Whole link sessions over HTTP on loopback, against a sandbox in a process of its own. `pnpm bench sandbox`
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const KEYS = { client_id: 'linkflow_client', secret: 'linkflow_secret' }
const CONNECTIONS = 16
const WARM_UP = 2000
const DURATION = 6000

interface Answered {
  readonly path: string
  readonly milliseconds: number
}

/** One connection's user: a link token, the session, a sign-in, two accounts, the exchange. */
async function link(post: Post): Promise<void> {
  const { link_token } = await post('/link/token/create', {
    ...KEYS,
    client_name: 'Rowan',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1' },
    products: ['auth'],
  })
  const { session } = await post('/link/session/start', { token: link_token })
  const { link_session_id } = Object(session)
  const values = { username: 'user_good', password: 'pass_good' }
  const { accounts } = await post('/link/session/answer', {
    link_session_id,
    answer: { type: 'credentials', institution_id: 'ins_109508', values },
  })
  const [first, second] = Object(accounts)
  const { item } = await post('/link/session/answer', {
    link_session_id,
    answer: { type: 'accounts', account_ids: [first.id, second.id] },
  })
  const { public_token } = Object(item)
  const { access_token } = await post('/item/public_token/exchange', { ...KEYS, public_token })
  if (typeof access_token !== 'string') throw new Error('A link session ended without an Item.')
}

type Post = (path: string, body: object) => Promise<Readonly<Record<string, unknown>>>

function poster(url: string, agent: Agent, answered: (answer: Answered) => void): Post {
  return (path, body) =>
    new Promise((resolve, reject) => {
      const before = performance.now()
      const headers = { 'Content-Type': 'application/json' }
      const call = request(url + path, { method: 'POST', agent, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => {
          answered({ path, milliseconds: performance.now() - before })
          if (response.statusCode === 200) resolve(Object(JSON.parse(text)))
          else reject(new Error(`${path}: ${response.statusCode} ${text}`))
        })
      })
      call.on('error', reject)
      call.end(JSON.stringify(body))
    })
}

interface Load {
  readonly sessions: number
  readonly answers: readonly Answered[]
}

async function load(url: string, duration: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const answers: Answered[] = []
  const post = poster(url, agent, (answer) => answers.push(answer))
  let sessions = 0
  const end = performance.now() + duration
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        await link(post)
        sessions += 1
      }
    }),
  )
  agent.destroy()
  return { sessions, answers }
}

function percentile(answers: readonly Answered[], share: number): string {
  const sorted = answers.map((one) => one.milliseconds).toSorted((a, b) => a - b)
  return `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)} ms`
}

interface Running {
  readonly url: string
  end(): Promise<void>
}

async function startSandbox(args: readonly string[]): Promise<Running> {
  const script = join('packages', 'sandbox', 'bin', 'linkflow-sandbox.mjs')
  const child = spawn(process.execPath, [script, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = async () => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    const [, url] = /sandbox: (http:\S+)/.exec(said) ?? []
    if (url) return { url, end }
  }
  throw new Error('The sandbox did not start.')
}

async function measure(name: string, args: readonly string[]): Promise<string> {
  const sandbox = await startSandbox(args)
  try {
    await load(sandbox.url, WARM_UP)
    const { sessions, answers } = await load(sandbox.url, DURATION)
    const flow = answers.filter(({ path }) => path.startsWith('/link/session/'))
    const cells = [
      name,
      Math.round(sessions / (DURATION / 1000)),
      Math.round(answers.length / (DURATION / 1000)),
      percentile(flow, 0.5),
      percentile(flow, 0.99),
    ]
    return `| ${cells.join(' | ')} |`
  } finally {
    await sandbox.end()
  }
}

const data = mkdtempSync(join(tmpdir(), 'linkflow-bench-'))
const { LINKFLOW_BENCH_DATABASE_URL: database } = process.env
const rows = [
  await measure('memory', []),
  await measure('`--data` (SQLite file)', ['--data', data]),
  ...(database
    ? [await measure('`--database-url` (PostgreSQL)', ['--database-url', database])]
    : []),
]
rmSync(data, { recursive: true })

console.log(`| state | link sessions a second | requests a second | session API p50 | session API p99 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`)
