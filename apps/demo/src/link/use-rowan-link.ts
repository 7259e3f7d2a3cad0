import type { ExitMetadata, FlowError, SuccessMetadata } from '@linkflow/core'
import { useLink } from '@linkflow/react'
import { useEffect, useRef, useState } from 'react'
import type { ApiError } from '../linked-bank.ts'
import type { Log } from '../log/use-log.ts'
import type { DemoOptions } from '../options/demo-options.ts'
import { useLinkToken } from './use-link-token.ts'

export interface RowanLinkOptions {
  readonly options: DemoOptions
  readonly log: Log
  readonly onLinked: (public_token: string, metadata: SuccessMetadata) => void
  readonly onLeft: (error: FlowError | null, metadata: ExitMetadata) => void
  /** There is no token, so Link cannot be opened. */
  readonly onNoToken: (error: ApiError) => void
}

export interface RowanLink {
  /** Opens Link, as soon as it can be. */
  readonly open: () => void
  /** Link is on the screen. */
  readonly isOpen: boolean
  /** The user asked for Link, and it is on its way. */
  readonly waiting: boolean
}

/** Link as Rowan uses it: a token ahead of each session, every callback in the log. */
export function useRowanLink(given: RowanLinkOptions): RowanLink {
  const { options, log, onLinked, onLeft, onNoToken } = given
  const [round, setRound] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const openWhenReady = useRef(false)
  const token = useLinkToken(options, round, isOpen)

  const ended = () => {
    setOpen(false)
    setWaiting(false)
    setRound((before) => before + 1)
  }
  const link = useLink({
    token: token.token,
    eventDelivery: options.delivery,
    onEvent: (name, metadata) => {
      log.add('event', name, { metadata })
      if (name === 'OPEN') {
        setOpen(true)
        setWaiting(false)
      }
    },
    onSuccess: (public_token, metadata) => {
      log.add('success', 'onSuccess', { public_token, metadata })
      ended()
      if (public_token) onLinked(public_token, metadata)
    },
    onExit: (error, metadata) => {
      log.add('exit', 'onExit', { error, metadata })
      ended()
      onLeft(error, metadata)
    },
  })
  const { ready, open } = link
  useEffect(() => {
    if (!ready || !openWhenReady.current) return
    openWhenReady.current = false
    open()
  }, [ready, open])

  const askForLink = async () => {
    if (waiting || isOpen) return
    if (ready) return open()
    openWhenReady.current = true
    setWaiting(true)
    const error = token.token ? null : await token.retry()
    if (error) failed(error)
  }
  const failed = (error: ApiError) => {
    openWhenReady.current = false
    setWaiting(false)
    onNoToken(error)
  }
  return { open: () => void askForLink(), isOpen, waiting: waiting && !isOpen }
}
