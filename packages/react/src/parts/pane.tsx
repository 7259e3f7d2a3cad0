import type { MfaType, ViewName } from '@linkflow/core'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { createContext, use, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { BackAction, ExitAction } from './action.tsx'
import { Icon } from './icon.tsx'
import { usePart } from './slot.tsx'

const TitleIdContext = createContext('')
const EntryFocusContext = createContext(true)

/** Whether the title of the next pane takes the focus. Off for the first pane of a preview or a gallery. */
export const EntryFocusProvider = EntryFocusContext.Provider

export interface HeaderProps {
  /** Shows the back button. @default false */
  readonly back?: boolean | undefined
  /** What the header says between its two buttons: usually the bank. */
  readonly context?: ReactNode
}

export interface PaneProps extends Omit<ComponentProps<'section'>, 'title'>, HeaderProps {
  /** The view name of the contract (E.1): the value of `data-pane`. None before the session has started. */
  readonly view: ViewName | null
  readonly mfaType?: MfaType | undefined
}

/** One step of the flow: a header with the ways out, then `Body` and `Actions`. */
export function Pane({ view, mfaType, back, context, children, ...rest }: PaneProps): ReactElement {
  const titleId = useId()
  return (
    <TitleIdContext value={titleId}>
      <section
        data-part="pane"
        data-pane={view ?? undefined}
        data-mfa-type={mfaType}
        aria-labelledby={titleId}
        {...rest}
      >
        <Header back={back} context={context} />
        {children}
      </section>
    </TitleIdContext>
  )
}

/** The ways out of a pane, and what it is about. */
export function Header(props: HeaderProps): ReactElement {
  return usePart('Header', OwnHeader, props)
}

function OwnHeader({ back, context }: HeaderProps): ReactElement {
  return (
    <header data-part="header">
      <span data-part="header-start">{back ? <BackAction /> : null}</span>
      <span data-part="header-context">{context}</span>
      <span data-part="header-end">
        <ExitAction />
      </span>
    </header>
  )
}

/** What scrolls. */
export function Body(props: ComponentProps<'div'>): ReactElement {
  return <div data-part="body" {...props} />
}

/** A body of words alone: where it is longer than the pane, the keyboard can reach it to scroll it. */
export function ReadingBody(props: ComponentProps<'div'>): ReactElement {
  const titleId = use(TitleIdContext)
  const ref = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  // Before the first paint: whoever comes by keyboard finds it reachable at once.
  useLayoutEffect(() => {
    const body = ref.current
    if (!body) return
    const measure = (): void => setScrolls(body.scrollHeight > body.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(body)
    return () => observer.disconnect()
  }, [])
  const reachable = scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {}
  return <div data-part="body" ref={ref} {...reachable} {...props} />
}

/** What stays at the bottom, whatever the body's length. */
export function Actions(props: ComponentProps<'div'>): ReactElement {
  return <div data-part="actions" {...props} />
}

/**
 * The pane's heading. It takes the focus when the pane appears, so that a screen reader says where the user is,
 * once, and no keyboard pops up over a form that nobody has read.
 */
export function Title(props: ComponentProps<'h2'>): ReactElement {
  return usePart('Title', OwnTitle, props)
}

function OwnTitle({ children, ...rest }: ComponentProps<'h2'>): ReactElement {
  const titleId = use(TitleIdContext)
  const takesFocus = use(EntryFocusContext)
  const ref = useRef<HTMLHeadingElement>(null)
  const wanted = useRef(takesFocus)
  useEffect(() => {
    if (wanted.current) ref.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h2 data-part="title" id={titleId} tabIndex={-1} ref={ref} {...rest}>
      {children}
    </h2>
  )
}

/** The sentence under the title. */
export function Text(props: ComponentProps<'p'>): ReactElement {
  return usePart('Text', OwnText, props)
}

function OwnText(props: ComponentProps<'p'>): ReactElement {
  return <p data-part="text" {...props} />
}

export interface FooterProps {
  /** What the pane promises about what is typed or chosen in it. */
  readonly children: string
}

/** The line under every pane. */
export function Footer(props: FooterProps): ReactElement {
  return usePart('Footer', OwnFooter, props)
}

function OwnFooter({ children }: FooterProps): ReactElement {
  return (
    <footer data-part="footer">
      <Icon name="lock" />
      {children}
    </footer>
  )
}
