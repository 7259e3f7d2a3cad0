import type { FlowError, LinkClient } from '@linkflow/core'
import { LinkError } from '@linkflow/core'
import { useCallback, useEffect, useRef } from 'react'
import type { ExitOptions } from './link-flow.ts'
import { isOpen, isReady, refusalOf } from './link-flow.ts'
import { useProvider } from './link-provider.tsx'
import type { LinkOptions } from './use-link-flow.ts'
import { useFlowState, useLinkFlow } from './use-link-flow.ts'

export interface UseLinkOptions extends Omit<LinkOptions, 'client'> {
  /** @default the client of `<LinkProvider>` */
  readonly client?: LinkClient | undefined
}

/** The shape that `usePlaidLink` returns (link-contract B.1). */
export interface UseLinkResult {
  /** Shows the flow. With no token yet it warns on the console and does nothing. */
  readonly open: () => void
  /** Closes it; `callback` runs after `onExit`, or at once when nothing is open. */
  readonly exit: (options?: ExitOptions, callback?: () => void) => void
  /** True once the token was checked: `open()` shows the first pane at once. */
  readonly ready: boolean
  /** Why the session cannot start. */
  readonly error: FlowError | null
  /** For Layer sessions, which this kit does not run: it does nothing. */
  readonly submit: (data: { phone_number: string } | { date_of_birth: string }) => void
}

/**
 * Runs a Link flow in the dialog of the `<LinkProvider>` around it. Callbacks may change with every render.
 *
 * @throws {LinkError} `missing-provider` outside a provider.
 */
export function useLink({ client: own, onExit, ...options }: UseLinkOptions): UseLinkResult {
  const provider = useProvider()
  if (!provider)
    throw new LinkError(
      'missing-provider',
      'useLink found no <LinkProvider>, so it has nowhere to show the dialog. Render one around your app.',
    )
  const client = own ?? provider.client
  const afterExit = useRef<(() => void) | null>(null)
  const flow = useLinkFlow({
    ...options,
    client,
    onExit: (error, metadata) => {
      onExit?.(error, metadata)
      afterExit.current?.()
      afterExit.current = null
    },
  })
  const { show } = provider
  useEffect(() => (flow ? show(flow, client) : undefined), [flow, client, show])
  const open = useCallback(() => {
    if (!flow) return console.warn(NO_TOKEN)
    afterExit.current = null
    flow.open()
  }, [flow])
  const exit = useCallback<UseLinkResult['exit']>(
    (exitOptions, callback) => {
      if (!flow || !isOpen(flow.store.getState())) {
        flow?.exit(exitOptions)
        return callback?.()
      }
      afterExit.current = callback ?? null
      flow.exit(exitOptions)
    },
    [flow],
  )
  return {
    open,
    exit,
    ready: useFlowState(flow, isReady),
    error: useFlowState(flow, refusalOf),
    submit,
  }
}

const NO_TOKEN =
  'linkflow: open() was called before useLink had a token, so nothing was opened. Wait for `ready`.'

function submit(): void {}
