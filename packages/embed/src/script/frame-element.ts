/** The frame and the dialog around it, in the page. */
export interface FrameElement {
  readonly dialog: HTMLDialogElement
  readonly iframe: HTMLIFrameElement
  show(): void
  hide(): void
}

const OVER_ALL = 'all:initial;display:block;position:fixed;inset:0;'
const IN_PLACE = 'all:initial;display:block;height:100%;min-height:300px'

/**
 * Puts the frame at the end of the body, loaded and laid out but not shown; or, for embedded search, into `place`,
 * where it is seen at once. The dialog makes it modal in the browser's own way: it is above whatever else there is, and
 * the host's own dialogs become inert, so that no focus trap of theirs can pull the focus out.
 */
export function createFrameElement(
  src: string,
  place: HTMLElement | undefined,
  onEscape: () => void,
): FrameElement {
  const dialog = document.createElement('dialog')
  const { style } = dialog
  const iframe = dialog.appendChild(document.createElement('iframe'))
  let unlock: (() => undefined) | undefined
  const hide = (): void => {
    style.cssText = place ? IN_PLACE : `${OVER_ALL}visibility:hidden`
    // The browser gives the focus back to what had it, and does not scroll.
    if (unlock) dialog.close?.()
    unlock = unlock?.()
  }
  const show = (): void => {
    unlock = lockScroll(document.body.style)
    style.cssText = OVER_ALL
    // Absent in some DOMs that only tests have.
    dialog.showModal?.()
    iframe.focus()
  }
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- every byte of the script counts
  dialog.oncancel = () => {
    onEscape()
    return false
  }
  iframe.id = freeId()
  iframe.src = src
  iframe.title = 'Link a bank account'
  iframe.style.cssText = 'width:100%;height:100%;border:0'
  hide()
  const parent = place ?? document.body
  parent.append(dialog)
  return { dialog, iframe, show, hide }
}

/** The lowest number that no frame in the page has (decision 22). */
function freeId(): string {
  let number = 1
  while (document.getElementById(`plaid-link-iframe-${number}`)) number++
  return `plaid-link-iframe-${number}`
}

/** Whatever the host sets meanwhile has no `!important`: by that we know whether the lock is still ours to lift. */
function lockScroll(style: CSSStyleDeclaration): () => undefined {
  const before = style.overflow
  const priority = style.getPropertyPriority('overflow')
  style.setProperty('overflow', 'hidden', 'important')
  return () => {
    if (style.getPropertyPriority('overflow')) style.setProperty('overflow', before, priority)
  }
}
