import { userEvent, waitFor } from 'storybook/test'

/** What a play function finds and does on one pane, by the stable hooks: so that it plays in every language. */
export interface PaneHand {
  /** Waits until it is there. */
  find(selector: string): Promise<HTMLElement>
  /** Waits until it is not. */
  lacks(selector: string): Promise<void>
  press(selector: string): Promise<void>
  /** Types into the field of that name. */
  type(name: string, text: string): Promise<void>
  /** Presses the button that goes on. */
  goOn(): Promise<void>
  /** Presses the tab key until the focus is on it. */
  tabTo(selector: string): Promise<void>
}

export function paneHand(canvas: HTMLElement): PaneHand {
  const find: PaneHand['find'] = (selector) =>
    waitFor(() => {
      const found = canvas.querySelector<HTMLElement>(selector)
      if (found) return found
      throw new Error(`There is no ${selector} on the pane.`)
    })
  const press: PaneHand['press'] = async (selector) => userEvent.click(await find(selector))
  return {
    find,
    press,
    lacks: (selector) =>
      waitFor(() => {
        if (canvas.querySelector(selector)) throw new Error(`${selector} is on the pane.`)
      }),
    type: async (name, text) => userEvent.type(await find(`[name="${name}"]`), text),
    goOn: () => press('[data-action="continue"]'),
    tabTo: async (selector) => {
      await find(selector)
      for (let tabs = 0; tabs < 40; tabs += 1) {
        if (document.activeElement?.matches(selector)) return
        await userEvent.tab()
      }
      throw new Error(`The tab key does not lead to ${selector}.`)
    },
  }
}

/** A play function that leaves the keyboard's focus on what `selector` finds first. */
export function focused(selector: string) {
  return ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> =>
    paneHand(canvasElement).tabTo(selector)
}
