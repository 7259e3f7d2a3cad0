import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './pages/servers.ts'
import type { Servers } from './pages/servers.ts'

interface Heard {
  readonly name: string
  readonly first: unknown
  readonly second: Readonly<Record<string, unknown>> | null
}

const heard = (page: Page): Promise<Heard[]> => page.evaluate('heard')

/** `OPEN`, `TRANSITION_VIEW(CONSENT)`, …, and the callbacks that are not events, in the order the host heard them. */
async function story(page: Page): Promise<string[]> {
  return (await heard(page)).map(({ name, first, second }) => {
    if (name !== 'onEvent') return name
    const detail = second?.['mfa_type'] ?? second?.['view_name']
    return typeof detail === 'string' ? `${String(first)}(${detail})` : String(first)
  })
}

async function waitFor(page: Page, callback: string): Promise<void> {
  await expect.poll(() => story(page)).toContain(callback)
}

async function visit(page: Page, servers: Servers, path = 'plain', site = servers.pages) {
  await page.goto(`${site}/${path}?api=${servers.api}`)
}

/** A host page with a handler that is ready. */
async function withHandler(page: Page, servers: Servers, more: object = {}): Promise<void> {
  await visit(page, servers)
  await create(page, { token: await servers.linkToken(), ...more })
  await waitFor(page, 'onLoad')
}

async function create(page: Page, configuration: object): Promise<void> {
  await page.evaluate(`void create(${JSON.stringify(configuration)})`)
}

test.describe('a page with the script', () => {
  test('links a bank and hears the whole story in order', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.signIn('user_good', 'mfa_device')
    await link.answerMfa()
    await link.selectAccounts(['Plaid Checking'])
    const { public_token } = await link.finish()
    await waitFor(page, 'onSuccess')
    expect(await story(page)).toEqual([
      'onLoad',
      'OPEN(CONSENT)',
      'TRANSITION_VIEW(SELECT_INSTITUTION)',
      'SEARCH_INSTITUTION',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(device)',
      'SUBMIT_MFA(device)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(code)',
      'SUBMIT_MFA(code)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(SELECT_ACCOUNT)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
      'onSuccess',
    ])
    const success = (await heard(page)).at(-1)
    expect(success?.first).toBe(public_token)
    expect(success?.second).toMatchObject({
      institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
      accounts: [{ name: 'Plaid Checking', mask: '0000' }],
    })
    await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
  })

  test('M28 gives every event the 17 keys of the contract', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    await (await linkIn(page)).leave()
    await waitFor(page, 'onExit')
    const events = (await heard(page)).filter(({ name }) => name === 'onEvent')
    expect(events.length).toBeGreaterThan(1)
    for (const { second } of events) expect(Object.keys(second ?? {})).toHaveLength(17)
  })

  test('hears onExit with the last error and where the user was', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.signIn('user_bad', 'pass_bad')
    await link.sees('CREDENTIAL')
    expect(await link.errorCode()).toBe('INVALID_CREDENTIALS')
    const { error, metadata } = await link.leave()
    await waitFor(page, 'onExit')
    const exit = (await heard(page)).at(-1)
    expect(exit).toMatchObject({ name: 'onExit', first: error, second: metadata })
    expect(metadata.status).toBe('requires_credentials')
    expect(error?.error_code).toBe('INVALID_CREDENTIALS')
  })

  test('M10 opens once the frame is there when open() comes first', async ({ page, servers }) => {
    await visit(page, servers)
    const token = await servers.linkToken()
    await page.evaluate(`create({ token: '${token}' }).open()`)
    await (await linkIn(page)).sees('CONSENT')
    expect(await story(page)).toEqual(['onLoad', 'OPEN(CONSENT)'])
  })

  test('has its first pane drawn, hidden, before it is opened', async ({ page, servers }) => {
    const fetched: string[] = []
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname
      if (path.startsWith('/link/v2/stable/') && !path.endsWith('link-initialize.js'))
        fetched.push(path)
    })
    await withHandler(page, servers)
    const iframe = page.locator('#plaid-link-iframe-1')
    await expect(iframe).toBeHidden()
    await expect(iframe).toHaveAttribute('title', /.+/)
    await expect(iframe.contentFrame().locator('[data-pane="CONSENT"]')).toHaveCount(1)
    expect(fetched.filter((path) => !path.includes('later-panes'))).toHaveLength(3)
  })

  test('creates before the body is there', async ({ page, servers }) => {
    const token = await servers.linkToken()
    await page.goto(`${servers.pages}/head?api=${servers.api}&token=${token}`)
    await page.evaluate('early.open()')
    await (await linkIn(page)).sees('CONSENT')
  })

  test('works under a strict Content-Security-Policy', async ({ page, servers }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await visit(page, servers, 'strict')
    await create(page, { token: await servers.linkToken() })
    await waitFor(page, 'onLoad')
    await page.click('#open')
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.signIn('user_good', 'pass_good')
    await link.selectAccounts(['Plaid Saving'])
    await link.finish()
    expect(complaints).toEqual([])
  })

  test('M9 ends with onExit at once when the token cannot be used', async ({ page, servers }) => {
    await visit(page, servers)
    await create(page, { token: 'link-sandbox-00000000-0000-4000-8000-000000000000' })
    await waitFor(page, 'onLoad')
    await page.evaluate('handler.open()')
    expect(await story(page)).toEqual(['onLoad', 'EXIT', 'onExit'])
    const exit = (await heard(page)).at(-1)
    expect(exit?.first).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
    expect(exit?.second).toMatchObject({ status: null, institution: null })
    await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
  })

  test('ends with onExit when the API is down', async ({ page, servers }) => {
    await visit(page, servers)
    await page.evaluate(`LINKFLOW_API_ORIGIN = 'http://localhost:1'`)
    await page.evaluate(`create({ token: 'link-sandbox-x' }).open()`)
    await waitFor(page, 'onExit')
    const exit = (await heard(page)).at(-1)
    expect(exit?.first).toMatchObject({ error_type: 'API_ERROR' })
    await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
  })

  test('M1 is told when onSuccess is missing', async ({ page, servers }) => {
    await visit(page, servers)
    await expect(page.evaluate(`Plaid.create({ token: 'link-sandbox-x' })`)).rejects.toThrow(
      'onSuccess',
    )
  })

  test('keeps its own mistakes: a callback that throws stops nothing', async ({
    page,
    servers,
  }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await withHandler(page, servers)
    const token = await servers.linkToken()
    await page.evaluate(`handler.destroy(); heard.length = 0;
      handler = Plaid.create({ ...callbacks(), token: '${token}', onEvent() { throw new Error('mine') } })`)
    await page.evaluate('handler.open()')
    await (await linkIn(page)).leave()
    await waitFor(page, 'onExit')
    expect(new Set(errors)).toEqual(new Set(['mine']))
  })

  test('warns of a second script and keeps the first', async ({ page, servers }) => {
    const warnings: string[] = []
    page.on('console', (message) => warnings.push(message.text()))
    await visit(page, servers)
    await page.evaluate('window.first = Plaid')
    await page.addScriptTag({ url: `${servers.api}/link/v2/stable/link-initialize.js` })
    expect(warnings.join()).toContain('link-initialize.js script was embedded more than once')
    expect(await page.evaluate('Plaid === first && Plaid === Linkflow')).toBe(true)
  })
})

test.describe('the handler', () => {
  test('M14 M15 exit({ force: true }) ends the flow before it returns', async ({
    page,
    servers,
  }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.sees('CREDENTIAL')
    await page.waitForFunction(`heard.at(-1).second.view_name === 'CREDENTIAL'`)
    const names = await page.evaluate(`(() => {
      handler.exit({ force: true })
      handler.destroy()
      return heard.slice(-2).map(({ name, first }) => name === 'onEvent' ? first : name)
    })()`)
    expect(names).toEqual(['EXIT', 'onExit'])
    expect((await heard(page)).at(-1)?.second).toMatchObject({ status: 'requires_credentials' })
    await expect(page.locator('iframe, dialog')).toHaveCount(0)
  })

  test('exit() asks first from the credentials pane on', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.sees('CREDENTIAL')
    await page.evaluate('handler.exit()')
    await link.sees('EXIT')
    await link.press('stay')
    await link.sees('CREDENTIAL')
  })

  test('M27 open() twice emits one OPEN', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.evaluate('handler.open(); handler.open()')
    const link = await linkIn(page)
    await link.accept()
    await link.sees('SELECT_INSTITUTION')
    expect((await story(page)).filter((name) => name.startsWith('OPEN'))).toHaveLength(1)
  })

  test('opens again after it was closed', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    await (await linkIn(page)).leave()
    await waitFor(page, 'onExit')
    await page.click('#open')
    await (await linkIn(page)).leave()
    await page.waitForFunction(`heard.filter(({ name }) => name === 'onExit').length === 2`)
    expect((await story(page)).filter((name) => name.startsWith('OPEN'))).toHaveLength(2)
  })

  test('M16 destroy() leaves nothing and calls nothing, also while open', async ({
    page,
    servers,
  }) => {
    await withHandler(page, servers)
    await page.focus('#open')
    await page.keyboard.press('Enter')
    await (await linkIn(page)).sees('CONSENT')
    const before = await heard(page)
    await page.evaluate('handler.destroy(); handler.destroy(); handler.open(); handler.exit()')
    expect(await heard(page)).toEqual(before)
    expect(await page.evaluate('document.body.style.cssText')).toBe('')
    expect(await page.evaluate('document.activeElement.id')).toBe('open')
    await expect(page.locator('iframe, dialog')).toHaveCount(0)
  })

  test('200 handlers come and go without a trace', async ({ page, servers }) => {
    await visit(page, servers)
    const session = await page.context().newCDPSession(page)
    const count = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
      await session.send('HeapProfiler.collectGarbage')
      return session.send('Memory.getDOMCounters')
    }
    const cycle = `for (let at = 0; at < 100; at++) create({ token: 'link-sandbox-x' }).destroy(); heard.length = 0`
    await page.evaluate(cycle)
    const before = await count()
    await page.evaluate(cycle)
    const after = await count()
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5)
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 1)
  })

  test('gives each frame the lowest free number', async ({ page, servers }) => {
    await visit(page, servers)
    const ids = await page.evaluate(`(() => {
      const one = create({ token: 'link-sandbox-x' }), two = create({ token: 'link-sandbox-x' })
      one.destroy()
      create({ token: 'link-sandbox-x' })
      return [...document.querySelectorAll('iframe')].map(({ id }) => id).sort()
    })()`)
    expect(ids).toEqual(['plaid-link-iframe-1', 'plaid-link-iframe-2'])
  })

  test('ends with onExit when the frame is removed by hand', async ({ page, servers }) => {
    await page.clock.install()
    await withHandler(page, servers)
    await page.click('#open')
    await (await linkIn(page)).sees('CONSENT')
    await page.evaluate(`document.querySelector('iframe').remove()`)
    await page.clock.runFor(3000)
    await waitFor(page, 'onExit')
    expect((await heard(page)).at(-1)?.first).toMatchObject({ error_type: 'API_ERROR' })
    expect(await story(page)).toContain('EXIT')
  })

  test('ends with onExit when the frame stops to answer', async ({ page, servers }) => {
    await page.clock.install()
    await withHandler(page, servers)
    await page.click('#open')
    await (await linkIn(page)).sees('CONSENT')
    await page.evaluate(`document.querySelector('iframe').src = 'about:blank'`)
    await page.clock.runFor(30_000)
    await waitFor(page, 'onExit')
    await expect(page.locator('#plaid-link-iframe-1')).toBeHidden()
  })
})

test.describe('the host page', () => {
  test('does not scroll while the flow is open and is as it was after', async ({
    page,
    servers,
  }) => {
    await withHandler(page, servers)
    await page.evaluate('scrollTo(0, 300)')
    await page.evaluate('handler.open()')
    const link = await linkIn(page)
    expect(await page.evaluate('getComputedStyle(document.body).overflow')).toBe('hidden')
    await link.leave()
    await waitFor(page, 'onExit')
    expect(await page.evaluate('document.body.style.overflow')).toBe('')
    expect(await page.evaluate('scrollY')).toBe(300)
  })

  test('keeps what it did to its own scrolling meanwhile', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.evaluate(`document.body.style.overflow = 'clip'`)
    await page.evaluate('handler.open()')
    const link = await linkIn(page)
    await page.evaluate(`document.body.style.overflow = 'scroll'`)
    await link.leave()
    await waitFor(page, 'onExit')
    expect(await page.evaluate('document.body.style.overflow')).toBe('scroll')
  })

  test('gets its focus back', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.focus('#open')
    await page.keyboard.press('Enter')
    const link = await linkIn(page)
    await expect(link.pane().getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await waitFor(page, 'onExit')
    expect(await page.evaluate('document.activeElement.id')).toBe('open')
  })

  test('is not reached by the Tab key meanwhile', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await expect(link.pane().getByRole('heading', { level: 2 })).toBeFocused()
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.id')).toBe('plaid-link-iframe-1')
    }
    await expect(link.pane().locator(':focus')).toHaveCount(1)
  })

  test('may have a dialog of its own open', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.evaluate(`{
      const dialog = document.body.appendChild(document.createElement('dialog'))
      dialog.innerHTML = '<button id="inside">Link</button>'
      dialog.showModal()
      dialog.addEventListener('focusout', () => document.querySelector('#inside').focus())
      handler.open()
    }`)
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.signIn('user_good', 'pass_good')
    await link.selectAccounts(['Plaid Checking'])
    await link.finish()
    await waitFor(page, 'onSuccess')
    expect(await page.evaluate('document.activeElement.id')).toBe('inside')
  })

  test('cannot read what is typed', async ({ page, servers }) => {
    await withHandler(page, servers)
    expect(await page.evaluate(`document.querySelector('iframe').contentDocument`)).toBe(null)
  })

  test('on another site has the same flow', async ({ page, servers }) => {
    await visit(page, servers, 'plain', servers.otherSite)
    await create(page, { token: await servers.linkToken() })
    await page.click('#open')
    const link = await linkIn(page)
    await link.selectInstitution('First Platypus Bank')
    await link.signIn('user_good', 'pass_good')
    await link.selectAccounts(['Plaid Checking'])
    await link.finish()
    await waitFor(page, 'onSuccess')
  })
})

test.describe('the bridge', () => {
  const forged = [
    { linkflow: 1, type: 'hello' },
    { type: 'standing', checked: true, refused: true, end: [{ type: 'exit' }], lost: [] },
    { type: 'heard', round: 1, last: true, records: [{ type: 'success', public_token: 'forged' }] },
    'heard',
    null,
  ]

  test('hears nothing from another window', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await page.evaluate(
      `for (const message of ${JSON.stringify(forged)}) postMessage(message, '*')`,
    )
    await page.evaluate(
      `new Promise((resolve) => {
        const other = document.body.appendChild(document.createElement('iframe'))
        const script = 'for (const m of ' + ${JSON.stringify(JSON.stringify(forged))} + ') parent.postMessage(m, "*"); parent.postMessage("sent", "*")'
        addEventListener('message', ({ data }) => data === 'sent' && resolve())
        other.srcdoc = '<script>' + script + '</scr' + 'ipt>'
      })`,
    )
    await link.accept()
    await link.sees('SELECT_INSTITUTION')
    expect(await story(page)).not.toContain('onSuccess')
    expect(await story(page)).not.toContain('onExit')
  })

  test('takes nobody else for the frame', async ({ page, servers }) => {
    await visit(page, servers)
    const token = await servers.linkToken()
    await page.evaluate(`create({ token: '${token}' })
      dispatchEvent(new MessageEvent('message', { data: { linkflow: 1, type: 'hello' }, origin: '${servers.api}', source: window }))
      dispatchEvent(new MessageEvent('message', { data: { linkflow: 1, type: 'hello' }, origin: 'https://other.example', source: document.querySelector('iframe').contentWindow }))
      void 0`)
    await page.click('#open')
    await (await linkIn(page)).sees('CONSENT')
  })

  test('lets the host page say nothing that it would not say', async ({ page, servers }) => {
    await withHandler(page, servers)
    await page.click('#open')
    const link = await linkIn(page)
    await page.evaluate(`for (const message of [
      { linkflow: 1, type: 'welcome', configuration: '{}' }, { type: 'exit', force: true }, 7,
    ]) document.querySelector('iframe').contentWindow.postMessage(message, '*', [new MessageChannel().port1])`)
    await link.accept()
    await link.sees('SELECT_INSTITUTION')
  })
})
