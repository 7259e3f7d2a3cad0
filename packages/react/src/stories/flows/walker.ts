import type { ErrorCode, ViewName } from '@linkflow/core'
import { userEvent, waitFor } from 'storybook/test'

/**
 * What a person does in the flow, for the play functions of stories. It goes by the stable test hooks, so that it can
 * walk in every language. Every method waits for what it needs.
 */
export interface Walker {
  /** Waits for a pane, and for what the bank says on it where that tells it from the pane before. */
  at(view: ViewName, words?: string): Promise<void>
  /** Waits for the error that the pane shows. */
  refused(code: ErrorCode): Promise<void>
  /** Waits until the flow has left its place. */
  ended(): Promise<void>
  /** Waits for a line in the list of what the app hears. */
  heard(line: string): Promise<void>
  /** @param action A `data-action`. */
  press(action: string): Promise<void>
  /** Types into the field of that name. */
  fill(field: string, text: string): Promise<void>
  toBanks(): Promise<void>
  chooseBank(name: string, institution_id: string): Promise<void>
  toCredentials(): Promise<void>
  signIn(username: string, password: string): Promise<void>
  /** @param count How many accounts, from the first on. */
  shareAccounts(count: number): Promise<void>
}

/** Milliseconds: a machine may be busy. */
const PATIENCE = { timeout: 5000 }

/** @param place Where the flow is drawn; for a dialog, the document's body. */
export function walker(place: HTMLElement): Walker {
  const find = (selector: string): Promise<HTMLElement> =>
    waitFor(() => {
      const found = place.querySelector<HTMLElement>(selector)
      if (found) return found
      throw new Error(`There is no ${selector}.`)
    }, PATIENCE)
  const press: Walker['press'] = async (action) =>
    userEvent.click(await find(`[data-pane] [data-action="${action}"]`))
  const fill: Walker['fill'] = async (name, text) => {
    const field = await find(`input[name="${name}"]`)
    await userEvent.clear(field)
    await userEvent.type(field, text)
  }
  const at: Walker['at'] = async (view, words = '') => {
    await waitFor(() => {
      const pane = place.querySelector(`[data-pane="${view}"]`)
      if (!pane?.textContent.includes(words)) throw new Error(`There is no ${view} ${words}.`)
    }, PATIENCE)
  }
  const toBanks: Walker['toBanks'] = async () => {
    await at('CONSENT')
    await press('continue')
  }
  const chooseBank: Walker['chooseBank'] = async (name, institution_id) => {
    await fill('institution_query', name)
    await userEvent.click(await find(`[data-institution-id="${institution_id}"]`))
  }
  return {
    at,
    press,
    fill,
    toBanks,
    chooseBank,
    refused: async (code) => void (await find(`[data-error-code="${code}"]`)),
    ended: async () => void (await find('.journey-ended')),
    heard: (line) =>
      waitFor(() => {
        if (!place.textContent.includes(line)) throw new Error(`The app has not heard "${line}".`)
      }, PATIENCE),
    toCredentials: async () => {
      await toBanks()
      await chooseBank('First Platypus Bank', 'ins_109508')
      await at('CREDENTIAL')
    },
    signIn: async (username, password) => {
      await fill('username', username)
      await fill('password', password)
      await press('continue')
    },
    shareAccounts: async (count) => {
      await at('SELECT_ACCOUNT')
      const boxes = [...place.querySelectorAll<HTMLElement>('[data-account-id]')].slice(0, count)
      for (const box of boxes) await userEvent.click(box)
      await press('continue')
    },
  }
}
