import { userEvent } from 'storybook/test'

/** WCAG 2.2, 2.5.8: the least that a finger hits. Pixels. */
const MIN_TARGET = 24

const REACHABLE = 'a[href], button, input:not([type="hidden"]), select, textarea, [tabindex]'

/**
 * Walks the pane with the tab key, as somebody without a mouse does: every control is reached, in the order in which
 * it stands there, shows that it has the focus, and is large enough to be hit. The focus is put back afterwards.
 *
 * @throws Error that names the controls for which this is not so.
 */
export async function checkKeyboard(pane: HTMLElement): Promise<void> {
  const before = document.activeElement
  const controls = tabStops(pane)
  const small = controls.filter((control) => isSmall(targetOf(control)))
  const reached = await tabThrough(pane, controls.length)
  const missed = controls.filter((control) => !reached.includes(control))
  const unseen = reached.filter((control) => !showsFocus(control))
  if (before instanceof HTMLElement && before !== document.body) before.focus()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  complain('are not reached by the tab key', missed)
  complain('do not show that they have the focus', unseen)
  complain(`are less than ${MIN_TARGET} px wide or high`, small)
  const inOrder = controls.every((control, index) => reached[index] === control)
  if (!inOrder) complain('are reached, and not in their order', reached)
}

/** What the tab key has to stop at, in the order of the document. Of a group of radios it is one. */
function tabStops(pane: HTMLElement): readonly HTMLElement[] {
  const groups = new Set<string>()
  return [...pane.querySelectorAll<HTMLElement>(REACHABLE)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !isShown(element)) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    if (chosenOf(element)) return element.checked
    return !groups.has(element.name) && groups.add(element.name)
  })
}

function chosenOf({ form, name }: HTMLInputElement): Element | null {
  return (form ?? document).querySelector(`input[name="${name}"]:checked`)
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}

async function tabThrough(pane: HTMLElement, count: number): Promise<readonly HTMLElement[]> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const reached: HTMLElement[] = []
  // A few more than there are: what is outside of the pane may come first.
  for (let tabs = 0; tabs < count + 4 && reached.length < count; tabs += 1) {
    await userEvent.tab()
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && pane.contains(activeElement))
      reached.push(activeElement)
  }
  return reached
}

/** The label around a radio or a checkbox is hit as well as the box itself. */
function targetOf(control: HTMLElement): HTMLElement {
  return control.closest('label') ?? control
}

function isSmall(target: HTMLElement): boolean {
  const { width, height } = target.getBoundingClientRect()
  return width < MIN_TARGET || height < MIN_TARGET
}

/** The look with the focus differs from the look without it, on the control or on what is drawn around it. */
function showsFocus(control: HTMLElement): boolean {
  control.focus()
  const focused = looksOf(control)
  control.blur()
  return looksOf(control) !== focused
}

function looksOf(control: HTMLElement): string {
  const around = [control, control.parentElement, control.closest('label')]
  return around
    .filter((element) => element !== null)
    .map((element) => getComputedStyle(element))
    .map(({ outline, boxShadow, borderColor, backgroundColor }) =>
      [outline, boxShadow, borderColor, backgroundColor].join('|'),
    )
    .join('\n')
}

function complain(what: string, controls: readonly HTMLElement[]): void {
  if (controls.length === 0) return
  const named = controls.map(({ outerHTML }) => outerHTML.slice(0, 160)).join('\n')
  throw new Error(`Of the controls, ${controls.length} ${what}:\n${named}`)
}
