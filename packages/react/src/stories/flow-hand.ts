import type {
  Scenario,
  ScenarioOutcome,
  ScenarioRound,
  ScenarioStep,
} from '@linkflow/core/scenarios'
import { userEvent, waitFor, within } from 'storybook/test'

const user = userEvent.setup({ delay: null })

/** A hand on a flow: it types and presses, and finds what it needs by the stable hooks, so in any language. */
export class FlowHand {
  readonly #root: HTMLElement
  readonly #played: Scenario

  constructor(root: HTMLElement, played: Scenario) {
    this.#root = root
    this.#played = played
  }

  /** Does what goes without saying until the flow is at a pane on which `step` can be taken. */
  async walkTo(view: RegExp, step: ScenarioStep): Promise<void> {
    for (let pane = await this.#settled(); !view.test(pane); pane = await this.#settled())
      await this.#goOn(pane, step)
  }

  /** Does what goes without saying until nothing does. */
  async walkOn({ kind }: ScenarioOutcome): Promise<void> {
    // A pane with an error on it is not gone on from.
    if (kind === 'inline' || kind === 'ended') return
    for (let pane = await this.#settled(); PLAIN.includes(pane); pane = await this.#settled()) {
      if (this.#find('[data-institution-status]')) return
      await this.#goOn(pane, null)
    }
  }

  async take(step: ScenarioStep): Promise<void> {
    switch (step.type) {
      case 'credentials':
        return this.#fillIn([step.username, step.password, 'credential_good'])
      case 'recaptcha':
        return this.#press('[data-action="recaptcha"]')
      case 'mfa':
        return this.#answer(step.round)
      case 'accounts':
      case 'saved-accounts':
        return this.#chooseAccounts(step.names)
      case 'oauth':
        return this.#goToBankPage()
      case 'numbers':
        await this.#fillIn([step.routing_number])
        await user.click(this.#get(`[name="account_type"][value="${step.account_type}"]`))
        return this.#fillIn([step.account_number, step.account_number])
      case 'numbers-kept':
        return this.#press('[data-action="manual"]')
      case 'deposit':
      case 'otp':
        return this.#fillIn([step.code])
      case 'phone':
        return this.#fillIn([step.number])
    }
  }

  /** The view name of the pane that is there once nothing is waited for; empty once the flow has closed. */
  async #settled(): Promise<string> {
    let view = ''
    await waitFor(() => {
      const pane = this.#find('[data-part="pane"]')
      view = pane?.getAttribute('data-pane') ?? ''
      const over = this.#find('[data-part="frame"]') === null && this.#find('[role="status"]')
      if (!over && (view === '' || view === 'LOADING')) throw new Error('The pane is on its way.')
    }, WAITING)
    return view
  }

  async #goOn(pane: string, step: ScenarioStep | null): Promise<void> {
    const byNumbers = step?.type === 'numbers'
    switch (pane) {
      case 'SUBMIT_PHONE':
        return this.#press('[data-action="skip"]')
      case 'SELECT_AUTH_TYPE':
        return this.#press(`[data-action="${byNumbers ? 'manual' : 'instant'}"]`)
      case 'SELECT_INSTITUTION':
        return byNumbers ? this.#press('[data-action="manual"]') : this.#chooseBank(step)
      case 'SELECT_BRAND':
      case 'SELECT_SAVED_INSTITUTION':
      case 'NUMBERS_SELECT_INSTITUTION':
        return this.#press(this.#bank(step))
      case 'SELECT_ACCOUNT':
        return this.#chooseAccounts([])
      case 'CONNECTED':
        return this.#press('[data-action="another"]')
      case 'CONSENT':
        return this.#press('[data-action="continue"]')
      default:
        throw new Error(`Nothing goes without saying on ${pane}, and ${step?.type} is next.`)
    }
  }

  #bank(step: ScenarioStep | null): string {
    const other = step && 'institution_id' in step ? step.institution_id : undefined
    return `[data-institution-id="${other ?? this.#played.institution_id}"]`
  }

  /** The banks of a scenario are among the first; one of a brand is behind the brand. */
  async #chooseBank(step: ScenarioStep | null): Promise<void> {
    const bank = this.#bank(step)
    const [brand = ''] = this.#played.institution_name.split(' - ')
    const search = this.#get('[name="institution_query"]')
    if (!this.#find(bank)) {
      await user.click(search)
      await user.paste(brand)
    }
    const row = await waitFor(() => this.#find(bank) ?? this.#brandRow(brand), WAITING)
    await user.click(row)
  }

  #brandRow(brand: string): HTMLElement {
    const names = [...this.#root.querySelectorAll('[data-part="institution-name"]')]
    const name = names.find(({ textContent }) => textContent === brand)
    if (name?.parentElement) return name.parentElement
    throw new Error(`${this.#played.name}: ${brand} is not among the banks.`)
  }

  async #answer({ type, answers }: ScenarioRound): Promise<void> {
    const pane = this.#get('[data-pane="MFA"]')
    if (pane.dataset['mfaType'] !== type) throw new Error(`The bank does not ask for ${type}.`)
    if (type === 'code' || type === 'questions') return this.#fillIn(answers)
    for (const [index, answer] of answers.entries()) {
      const group = pane.querySelectorAll<HTMLElement>('fieldset')[index] ?? pane
      await user.click(within(group).getByRole('radio', { name: (name) => name.includes(answer) }))
    }
    return this.#press('[data-action="continue"]')
  }

  /** And back: what is decided there is decided without a window. */
  async #goToBankPage(): Promise<void> {
    await this.#press('[data-action="open-oauth"]:not(:disabled, [aria-disabled="true"])')
    await waitFor(() => {
      if (this.#find('[data-pane="OAUTH"]')) throw new Error('The bank has not answered yet.')
    }, WAITING)
  }

  async #chooseAccounts(names: readonly string[]): Promise<void> {
    const pane = this.#get('[data-part="pane"]')
    const boxes = [...pane.querySelectorAll<HTMLInputElement>('input[data-account-id]')]
    const wanted = boxes.filter((box, index) =>
      names.length === 0 ? index === 0 : names.some((name) => nameOf(box).startsWith(name)),
    )
    for (const box of boxes) if (box.checked !== wanted.includes(box)) await user.click(box)
    return this.#press('[data-action="continue"]')
  }

  /** Fills in the pane's text fields in their order, and goes on. */
  async #fillIn(values: readonly string[]): Promise<void> {
    const fields = this.#root.querySelectorAll<HTMLInputElement>('input[data-part="input"]')
    for (const [index, field] of [...fields].entries()) {
      await user.clear(field)
      // Pasted: a password may have brackets in it, which are keys to whoever types.
      await user.paste(values[index] ?? '')
    }
    return this.#press('[data-action="continue"]')
  }

  async #press(selector: string): Promise<void> {
    await user.click(await waitFor(() => this.#get(selector), WAITING))
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector)
  }

  #get(selector: string): HTMLElement {
    const found = this.#find(selector)
    if (found) return found
    throw new Error(`${this.#played.name}: nothing on the pane is ${selector}.`)
  }
}

const WAITING = { timeout: 5000, interval: 10 }
const PLAIN = ['CONSENT', 'SUBMIT_PHONE', 'SELECT_INSTITUTION', 'SELECT_BRAND', 'SELECT_ACCOUNT']

function nameOf(box: HTMLInputElement): string {
  const ids = box.getAttribute('aria-labelledby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}
