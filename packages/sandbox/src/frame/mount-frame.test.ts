import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { FrameOptions } from './mount-frame.ts'
import { mountFrame } from './mount-frame.ts'

const FILES: Readonly<Record<string, string>> = {
  'link-initialize.js': 'const by = `__LINKFLOW_PUBLIC_ORIGIN__`',
  'frame/link.html':
    '<script nonce="__LINKFLOW_NONCE__"></script><link nonce="__LINKFLOW_NONCE__">',
  'frame/assets/link-1.js': '1',
}

function serving(
  options: Partial<FrameOptions> = {},
  files = FILES,
): (path: string) => Promise<Response> {
  const app = new Hono()
  mountFrame(app, {
    files: {
      read: async (path) => {
        const text = files[path]
        return text === undefined ? null : new TextEncoder().encode(text)
      },
    },
    ...options,
  })
  return async (path) => app.request(`http://localhost:4400/link/v2/stable/${path}`)
}

describe('the embed files', () => {
  it('the script knows where it came from', async () => {
    const reply = await serving()('link-initialize.js')
    expect(await reply.text()).toBe('const by = `http://localhost:4400`')
    expect(reply.headers.get('Content-Type')).toContain('text/javascript')
  })

  it('the script knows the public origin where there is one', async () => {
    const reply = await serving({ publicOrigin: 'https://link.app.example' })('link-initialize.js')
    expect(await reply.text()).toContain('`https://link.app.example`')
  })

  it('the page has a nonce of its own each time, in its policy and in its tags', async () => {
    const get = serving()
    const replies = await Promise.all([get('link.html'), get('link.html')])
    const nonces = replies.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(headers.get('Content-Security-Policy') ?? '')?.[1],
    )
    expect(new Set(nonces).size).toBe(2)
    const [html] = await Promise.all(replies.map((reply) => reply.text()))
    expect(html?.split(`nonce="${nonces[0]}"`)).toHaveLength(3)
    expect(replies[0]?.headers.get('Cache-Control')).toBe('no-store')
  })

  it('the page may be shown by pages of this machine unless told otherwise', async () => {
    const policy = async (options?: Partial<FrameOptions>) =>
      (await serving(options)('link.html')).headers.get('Content-Security-Policy')
    expect(await policy()).toContain('frame-ancestors http://localhost:* http://127.0.0.1:*')
    expect(
      await policy({ allowedOrigins: () => ['https://app.example', "'unsafe-inline'; x"] }),
    ).toMatch(/frame-ancestors https:\/\/app\.example$/)
    expect(await policy({ allowedOrigins: () => [] })).toMatch(/frame-ancestors 'none'$/)
  })

  it('assets are kept for good', async () => {
    const reply = await serving()('assets/link-1.js')
    expect(reply.headers.get('Cache-Control')).toContain('immutable')
  })

  it.each(['assets/unknown.js', 'assets/..%2Flink.html', 'assets/link.exe', 'other.html'])(
    'there is no %s',
    async (path) => {
      expect((await serving()(path)).status).toBe(404)
    },
  )

  it('says how to build what is not built', async () => {
    const reply = await serving({}, {})('link.html')
    expect(reply.status).toBe(503)
    expect(await reply.text()).toContain('npm run build')
  })
})
