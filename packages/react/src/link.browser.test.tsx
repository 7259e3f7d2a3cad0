import type { ExitMetadata, FlowError } from '@linkflow/core'
import type { ReactNode } from 'react'
import { StrictMode, useState } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LinkInline } from './link-inline.tsx'
import { LinkProvider } from './link-provider.tsx'
import { Link } from './link.tsx'
import { client, linkToken } from './stories/sandbox-in-page.ts'
import type { UseLinkOptions } from './use-link.ts'
import { useLink } from './use-link.ts'

const heard: string[] = []
const listen = {
  onSuccess: () => void heard.push('onSuccess'),
  onExit: (error: FlowError | null, { status }: ExitMetadata) =>
    void heard.push(`onExit ${error?.error_code ?? 'no error'} ${status}`),
  onEvent: (name: string) => void heard.push(name),
}

function Opener(props: Partial<UseLinkOptions>): ReactNode {
  const { open, exit, ready, error } = useLink({ token: null, ...listen, ...props })
  return (
    <>
      <button type="button" disabled={!ready} onClick={open}>
        Open
      </button>
      <button type="button" onClick={() => exit({ force: true }, () => heard.push('then'))}>
        Close from code
      </button>
      <output>{error?.error_code}</output>
    </>
  )
}

const inApp = (children: ReactNode): ReactNode => (
  <StrictMode>
    <LinkProvider client={client}>{children}</LinkProvider>
  </StrictMode>
)

let token = ''
beforeAll(async () => {
  token = await linkToken()
})
beforeEach(() => {
  heard.length = 0
  vi.restoreAllMocks()
})

describe('useLink', () => {
  test('is ready when the token was checked, and opens once', async () => {
    const screen = await render(inApp(<Opener token={token} />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    expect(heard).toEqual(['OPEN'])
  })

  test('M15 M63 gives the focus back to the opener, and one callback to the host', async () => {
    const screen = await render(inApp(<Opener token={token} />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
    expect(heard).toEqual(['OPEN', 'EXIT', 'onExit no error requires_credentials'])
  })

  test('takes the back gesture of a phone for a request to close', async () => {
    const watchers: EventTarget[] = []
    vi.stubGlobal(
      'CloseWatcher',
      class extends EventTarget {
        constructor() {
          super()
          watchers.push(this)
        }
        destroy(): void {
          watchers.splice(watchers.indexOf(this), 1)
        }
      },
    )
    const screen = await render(inApp(<Opener token={token} />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.poll(() => watchers.length).toBe(1)
    watchers[0]?.dispatchEvent(new Event('close'))
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    vi.unstubAllGlobals()
    expect(heard).toEqual(['OPEN', 'EXIT', 'onExit no error requires_credentials'])
  })

  test('M19 runs the callback of exit after onExit', async () => {
    const screen = await render(inApp(<Opener token={token} />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    screen
      .getByText('Close from code')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await expect
      .poll(() => heard.slice(-2))
      .toEqual(['onExit no error requires_credentials', 'then'])
  })

  test('M18 only runs that callback when nothing is open', async () => {
    const screen = await render(inApp(<Opener token={token} />))
    await screen.getByRole('button', { name: 'Close from code' }).click()
    expect(heard).toEqual(['then'])
  })

  test('M15 ends with one callback when it is closed before the token was checked', async () => {
    const record = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const unanswering = { ...client, start: () => new Promise<never>(() => undefined), record }
    const metadata: ExitMetadata[] = []
    function Hasty(): ReactNode {
      const { open, exit } = useLink({
        token,
        client: unanswering,
        ...listen,
        onExit: (error, told) => {
          listen.onExit(error, told)
          metadata.push(told)
        },
      })
      return (
        <>
          <button type="button" onClick={open}>
            Open
          </button>
          <button type="button" onClick={() => exit({}, () => heard.push('then'))}>
            Close from code
          </button>
        </>
      )
    }
    const screen = await render(inApp(<Hasty />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    const end = ['EXIT', 'onExit no error null']
    expect(heard).toEqual(end)
    await screen.getByRole('button', { name: 'Open' }).click()
    screen
      .getByText('Close from code')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(heard).toEqual([...end, ...end, 'then'])
    for (const { link_session_id, request_id } of metadata)
      expect(link_session_id && request_id).toMatch(/^[0-9a-f-]{36}$/)
    // No back end knows such a session.
    expect(record).not.toHaveBeenCalled()
  })

  test('M22 warns and does nothing without a token', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    function Eager(): ReactNode {
      const { open, ready } = useLink({ token: null, ...listen })
      return (
        <button type="button" onClick={open}>
          {ready ? 'ready' : 'not ready'}
        </button>
      )
    }
    const screen = await render(inApp(<Eager />))
    await screen.getByRole('button', { name: 'not ready' }).click()
    expect(warn).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
  })

  test('M9 says why a session cannot start, and ends it when it is opened', async () => {
    const expired = 'link-sandbox-00000000-0000-4000-8000-000000000000'
    const screen = await render(inApp(<Opener token={expired} />))
    await expect.element(screen.getByText('INVALID_LINK_TOKEN')).toBeVisible()
    await screen.getByRole('button', { name: 'Open' }).click()
    expect(heard).toEqual(['EXIT', 'onExit INVALID_LINK_TOKEN null'])
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  })

  test('calls the callbacks of the latest render', async () => {
    function Counting(): ReactNode {
      const [count, setCount] = useState(0)
      const { open, ready } = useLink({
        token,
        onSuccess: () => undefined,
        onEvent: () => {
          heard.push(`${count}`)
        },
      })
      return (
        <button
          type="button"
          disabled={!ready}
          onClick={() => (count < 3 ? setCount(count + 1) : open())}
        >
          Count
        </button>
      )
    }
    const screen = await render(inApp(<Counting />))
    const button = screen.getByRole('button', { name: 'Count' })
    for (const _ of [1, 2, 3, 4]) await button.click()
    await expect.poll(() => heard).toEqual(['3'])
  })

  test('M20 ends the session that a new token replaces', async () => {
    const other = await linkToken()
    const screen = await render(inApp(<Opener token={token} />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    await screen.rerender(inApp(<Opener token={other} />))
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    expect(heard.at(-1)).toBe('onExit no error requires_credentials')
  })

  test('goes on when a callback throws, and the error reaches the window', async () => {
    const reported: string[] = []
    const listener = (event: ErrorEvent): void => {
      event.preventDefault()
      reported.push(event.message)
    }
    window.addEventListener('error', listener)
    const onEvent = (): never => {
      throw new Error('the host stumbled')
    }
    const screen = await render(inApp(<Opener token={token} onEvent={onEvent} />))
    await screen.getByRole('button', { name: 'Open' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    await screen.unmount()
    window.removeEventListener('error', listener)
    expect(reported.join()).toContain('the host stumbled')
  })

  test('says which provider is missing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await expect(render(<Opener token={token} />)).rejects.toThrow(
      'useLink found no <LinkProvider>',
    )
  })
})

describe('<Link>', () => {
  function Controlled(): ReactNode {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          {open ? 'opened' : 'closed'}
        </button>
        <Link {...listen} token={token} client={client} open={open} onOpenChange={setOpen} />
      </>
    )
  }

  test('opens and closes with the state of its host', async () => {
    const screen = await render(<Controlled />)
    await screen.getByRole('button', { name: 'closed' }).click()
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('button', { name: 'closed' })).toBeVisible()
  })
})

describe('<LinkInline>', () => {
  test('M15 leaves its place empty when it is closed before the token was checked', async () => {
    const unanswering = { ...client, start: () => new Promise<never>(() => undefined) }
    const screen = await render(
      <main>
        <LinkInline {...listen} token={token} client={unanswering} />
      </main>,
    )
    await screen.getByRole('button', { name: 'Close' }).click()
    expect(heard).toEqual(['EXIT', 'onExit no error null'])
    await expect.poll(() => screen.container.querySelector('main')?.childElementCount).toBe(0)
  })

  test('opens at once, and leaves its place empty at the end', async () => {
    const screen = await render(
      <main>
        <LinkInline {...listen} token={token} client={client} />
      </main>,
    )
    const heading = screen.getByRole('heading')
    await expect.element(heading).toBeVisible()
    await screen.getByRole('button', { name: 'Close' }).click()
    await expect.element(heading).not.toBeInTheDocument()
    expect(screen.container.querySelector('main')?.childElementCount).toBe(0)
  })
})
