// The page around the frame: its manners, and what it can and cannot say to the frame.
import { linkIn } from '@linkflow/testing/playwright'
import { expect } from '@playwright/test'
import { linkFirstPlatypus } from './pages/host-page.ts'
import { test } from './pages/servers.ts'

test.describe('the host page', () => {
  test('does not scroll while the flow is open and is as it was after', async ({ page, host }) => {
    await host.ready()
    await page.evaluate('scrollTo(0, 300)')
    await page.evaluate('handler.open()')
    const link = await linkIn(page)
    expect(await page.evaluate('getComputedStyle(document.body).overflow')).toBe('hidden')
    await link.leave()
    await host.hears('onExit')
    expect(await page.evaluate('document.body.style.overflow')).toBe('')
    expect(await page.evaluate('scrollY')).toBe(300)
  })

  test('keeps what it did to its own scrolling meanwhile', async ({ page, host }) => {
    await host.ready()
    await page.evaluate(`document.body.style.overflow = 'clip'`)
    await page.evaluate('handler.open()')
    const link = await linkIn(page)
    await page.evaluate(`document.body.style.overflow = 'scroll'`)
    await link.leave()
    await host.hears('onExit')
    expect(await page.evaluate('document.body.style.overflow')).toBe('scroll')
  })

  test('gets its focus back', async ({ page, host }) => {
    await host.ready()
    await page.focus('#open')
    await page.keyboard.press('Enter')
    const link = await linkIn(page)
    await expect(link.pane().getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await host.hears('onExit')
    expect(await page.evaluate('document.activeElement.id')).toBe('open')
  })

  test('is not reached by the Tab key meanwhile', async ({ page, host }) => {
    await host.ready()
    const link = await host.open()
    await expect(link.pane().getByRole('heading', { level: 2 })).toBeFocused()
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.id')).toBe('plaid-link-iframe-1')
    }
    await expect(link.pane().locator(':focus')).toHaveCount(1)
  })

  test('may have a dialog of its own open', async ({ page, host }) => {
    await host.ready()
    await page.evaluate(`{
      const dialog = document.body.appendChild(document.createElement('dialog'))
      dialog.innerHTML = '<button id="inside">Link</button>'
      dialog.showModal()
      dialog.addEventListener('focusout', () => document.querySelector('#inside').focus())
      handler.open()
    }`)
    const link = await linkIn(page)
    await linkFirstPlatypus(link)
    await host.hears('onSuccess')
    expect(await page.evaluate('document.activeElement.id')).toBe('inside')
  })

  test('cannot read what is typed', async ({ page, host }) => {
    await host.ready()
    expect(await page.evaluate(`document.querySelector('iframe').contentDocument`)).toBe(null)
  })

  test('on another site has the same flow', async ({ host, servers }) => {
    await host.visit('plain', servers.otherSite)
    await host.create({ token: await servers.linkToken() })
    const link = await host.open()
    await linkFirstPlatypus(link)
    await host.hears('onSuccess')
  })
})

test.describe('the bridge', () => {
  const forged = [
    'linkflow hello 1',
    {
      type: 'told',
      round: 0,
      last: true,
      records: [{ type: 'success', public_token: 'forged' }],
      standing: { refused: true, end: [{ type: 'exit' }], lost: [] },
    },
    { type: 'chosen' },
    'told',
    null,
  ]

  test('hears nothing from another window', async ({ page, host }) => {
    await host.ready()
    const link = await host.open()
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
    expect(await host.story()).not.toContain('onSuccess')
    expect(await host.story()).not.toContain('onExit')
  })

  test('takes nobody else for the frame', async ({ page, host, servers }) => {
    await host.visit()
    const token = await servers.linkToken()
    await page.evaluate(`create({ token: '${token}' })
      dispatchEvent(new MessageEvent('message', { data: 'linkflow hello 1', origin: '${servers.api}', source: window }))
      dispatchEvent(new MessageEvent('message', { data: 'linkflow hello 1', origin: 'https://other.example', source: document.querySelector('iframe').contentWindow }))
      void 0`)
    await (await host.open()).sees('CONSENT')
  })

  test('lets the host page say nothing that it would not say', async ({ page, host }) => {
    await host.ready()
    const link = await host.open()
    await page.evaluate(`for (const message of [
      { linkflow: 1, configuration: '{}' }, { type: 'exit', force: true }, 7,
    ]) document.querySelector('iframe').contentWindow.postMessage(message, '*', [new MessageChannel().port1])`)
    await link.accept()
    await link.sees('SELECT_INSTITUTION')
  })

  test('is not spoken to twice: a hello that is replayed has no answer', async ({ page, host }) => {
    await host.ready()
    const answers = await page.evaluate(`new Promise((resolve) => {
      const { contentWindow } = document.querySelector('iframe')
      const errors = []
      addEventListener('error', ({ message }) => errors.push(message))
      const origin = new URL(document.querySelector('iframe').src).origin
      dispatchEvent(new MessageEvent('message', { data: 'linkflow hello 1', origin, source: contentWindow }))
      setTimeout(() => resolve(errors))
    })`)
    expect(answers).toEqual([])
    await (await host.open()).sees('CONSENT')
    expect(await host.names()).toEqual(['onLoad', 'OPEN'])
  })
})
