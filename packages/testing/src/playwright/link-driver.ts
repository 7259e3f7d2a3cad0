import type { ExitMetadata, FlowError, HostRecord, SuccessMetadata, ViewName } from '@linkflow/core'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import type { HeardRecords } from './heard-records.ts'
import { RIGHT_CODE, rightAnswer } from './mfa-answers.ts'

/** What the host's `onSuccess` gets (link-contract C.1). */
export interface LinkSuccess {
  readonly public_token: string | null
  readonly metadata: SuccessMetadata
}

/** What the host's `onExit` gets (link-contract C.2). */
export interface LinkExit {
  readonly error: FlowError | null
  readonly metadata: ExitMetadata
}

/** The names of the buttons (architecture, Stable test hooks). */
export type LinkAction =
  | 'continue'
  | 'back'
  | 'exit'
  | 'stay'
  | 'confirm-exit'
  | 'retry'
  | 'manual'
  | 'open-oauth'
  | 'recaptcha'
  | 'instant'
  | 'skip'
  | 'search'
  | 'another'
  | 'new-institution'

/** Where the flow is: the iframe's document, or the page itself. */
export type LinkRoot = FrameLocator | Page

/** A person who uses the flow. Every method waits until what it needs is on the screen. */
export class LinkDriver {
  readonly #root: LinkRoot
  readonly #page: Page
  readonly #heard: HeardRecords

  constructor(root: LinkRoot, page: Page, heard: HeardRecords) {
    this.#root = root
    this.#page = page
    this.#heard = heard
  }

  /** The current pane, or the one called `view` (link-contract E.1). For assertions of your own. */
  pane(view?: ViewName): Locator {
    return this.#root.locator(view ? `[data-pane="${view}"]` : '[data-pane]')
  }

  /** Waits for a pane. */
  async sees(view: ViewName): Promise<void> {
    await this.pane(view).waitFor()
  }

  /** The view name of the current pane. */
  async view(): Promise<string> {
    return (await this.pane().getAttribute('data-pane')) ?? ''
  }

  /** The view name of the pane that is there once nothing is being waited for. */
  async settledView(): Promise<string> {
    await this.#root.locator('[data-pane]:not([data-pane="LOADING"])').waitFor()
    return this.view()
  }

  /** Presses a button by what it does. */
  async press(action: LinkAction): Promise<void> {
    await this.#root.locator(`[data-action="${action}"]`).click()
  }

  /** Agrees to share data, and comes to the list of banks. */
  async accept(): Promise<void> {
    await this.sees('CONSENT')
    await this.press('continue')
  }

  /** Types into the search field. */
  async search(query: string): Promise<void> {
    await this.sees('SELECT_INSTITUTION')
    await this.#root.locator('[name="institution_query"]').fill(query)
  }

  /** Finds a bank by its name and chooses it; passes Consent on the way. */
  async selectInstitution(name: string): Promise<void> {
    const first = this.pane('CONSENT').or(this.pane('SELECT_INSTITUTION'))
    await first.waitFor()
    if ((await this.view()) === 'CONSENT') await this.press('continue')
    await this.search(name)
    await this.#root
      .locator('[data-institution-id]')
      .filter({ has: this.#page.getByText(name, { exact: true }) })
      .or(this.#root.locator('[data-institution-id]').filter({ hasText: name }))
      .first()
      .click()
  }

  /** Fills in the credentials, whatever the bank calls its first two fields, and submits them. */
  async signIn(username: string, password: string): Promise<void> {
    await this.sees('CREDENTIAL')
    const fields = this.pane('CREDENTIAL').locator('input:not([type="hidden"])')
    await fields.nth(0).fill(username)
    await fields.nth(1).fill(password)
    if ((await fields.count()) > 2) await fields.nth(2).fill('credential_good')
    await this.press('continue')
  }

  /**
   * Answers every question that the bank asks until it asks no more: as the sandbox wants it, or with `answers`, one
   * list for each pane (a device's name, a code, one answer or option for each question).
   */
  async answerMfa(answers: readonly (readonly string[])[] = []): Promise<void> {
    await this.sees('MFA')
    for (let pane = 0; (await this.settledView()) === 'MFA'; pane++) {
      if (pane > answers.length && answers.length > 0) return
      await this.answerRound(answers[pane])
    }
  }

  /** Chooses these accounts, and no others, by name; of a bank that was linked before, too. */
  async selectAccounts(names: readonly string[]): Promise<void> {
    const pane = this.pane('SELECT_ACCOUNT').or(this.pane('SELECT_SAVED_ACCOUNT'))
    await pane.waitFor()
    for (const name of names) await pane.getByLabel(name, { exact: true }).check()
    for (const box of await pane.locator('[data-account-id]:checked').all())
      if (!names.includes(await accessibleName(box))) await box.uncheck()
    await this.press('continue')
  }

  /** Goes to the bank's own page and allows what it asks. */
  async approveAtBank(): Promise<void> {
    const bank = await this.openBank()
    await bank.locator('[data-action="approve"]').click()
  }

  /** Goes to the bank's own page and refuses. */
  async denyAtBank(): Promise<void> {
    const bank = await this.openBank()
    await bank.locator('[data-action="deny"]').click()
  }

  /** Goes to the bank's own page, in its window. */
  async openBank(): Promise<Page> {
    await this.sees('OAUTH')
    const popup = this.#page.waitForEvent('popup')
    await this.press('open-oauth')
    return popup
  }

  /** Types the numbers of an account instead of signing in. */
  async typeNumbers(
    routing_number: string,
    account_number: string,
    account_type: 'checking' | 'savings' = 'checking',
  ): Promise<void> {
    await this.sees('NUMBERS')
    await this.#fillField('routing_number', routing_number)
    await this.press('continue')
    await this.#root.locator(`[name="account_type"][value="${account_type}"]`).check()
    await this.#fillField('account_number', account_number)
    await this.#fillField('account_number_confirmation', account_number)
    await this.press('continue')
  }

  /** Types the code of a micro-deposit. */
  async typeDepositCode(code: string): Promise<void> {
    await this.#fillField('deposit_code', code)
    await this.press('continue')
  }

  /** Says by phone who they are. */
  async givePhone(number: string): Promise<void> {
    await this.sees('SUBMIT_PHONE')
    await this.#fillField('phone', number)
    await this.press('continue')
  }

  /** Types the code that was sent to the phone. */
  async givePhoneCode(code: string): Promise<void> {
    await this.sees('VERIFY_PHONE')
    await this.#fillField('code', code)
    await this.press('continue')
  }

  /** Chooses a bank that is listed on the pane, without a search. */
  async chooseInstitution(institution_id: string): Promise<void> {
    await this.#root.locator(`[data-institution-id="${institution_id}"]`).click()
  }

  /** Presses the button of the last pane. What the host is then given is the result. */
  async finish(): Promise<LinkSuccess> {
    await this.sees('CONNECTED')
    await this.press('continue')
    const end = await this.#heard.end()
    if (end.type === 'success') return end
    throw new Error(
      `linkflow: the flow ended without success: ${end.error?.error_code ?? end.metadata.status}.`,
    )
  }

  /** Closes the flow, and says yes when it asks. What the host is then given is the result. */
  async leave(): Promise<LinkExit> {
    await this.press('exit')
    const closed = this.#heard.end()
    const confirm = this.#root.locator('[data-action="confirm-exit"]')
    await Promise.race([closed, confirm.waitFor().then(() => confirm.click())])
    const end = await closed
    if (end.type === 'exit') return end
    throw new Error('linkflow: the flow ended with success, so it could not be left.')
  }

  /** The code of the error that the pane shows. */
  async errorCode(): Promise<string> {
    const alert = this.#root.locator('[role="alert"][data-error-code]')
    return (await alert.first().getAttribute('data-error-code')) ?? ''
  }

  /** What the host has heard since `linkIn`, in order. */
  get records(): readonly HostRecord[] {
    return this.#heard.all
  }

  /** The names of the events that the host has heard since `linkIn`, in order. */
  get events(): readonly string[] {
    return this.#heard.all.flatMap((record) => (record.type === 'event' ? [record.event_name] : []))
  }

  /** Answers one pane of questions: a device's name, a code, one answer or option for each question. */
  async answerRound(answers?: readonly string[]): Promise<void> {
    await this.sees('MFA')
    const pane = this.pane('MFA')
    const before = await pane.elementHandle()
    switch (await pane.getAttribute('data-mfa-type')) {
      case 'device':
        if (answers?.[0]) await pane.getByRole('radio', { name: answers[0] }).check()
        break
      case 'code':
        await pane.locator('[name="code"]').fill(answers?.[0] ?? RIGHT_CODE)
        break
      case 'selections':
        await this.#choose(pane, answers)
        break
      default:
        await this.#fillIn(pane, answers)
    }
    await this.press('continue')
    await before?.waitForElementState('hidden')
  }

  async #choose(pane: Locator, answers: readonly string[] | undefined): Promise<void> {
    const groups = await pane.locator('fieldset').all()
    for (const [index, group] of groups.entries()) {
      const wanted = answers?.[index]
      const radio = wanted
        ? group.getByRole('radio', { name: wanted, exact: true })
        : group.getByRole('radio').first()
      await radio.check()
    }
  }

  async #fillIn(pane: Locator, answers: readonly string[] | undefined): Promise<void> {
    const fields = await pane.locator('[name^="answer_"]').all()
    for (const [index, field] of fields.entries())
      await field.fill(answers?.[index] ?? rightAnswer(await accessibleName(field)))
  }

  async #fillField(name: string, value: string): Promise<void> {
    await this.#root.locator(`[name="${name}"]`).fill(value)
  }
}

async function accessibleName(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const named = ids.map((id) => document.getElementById(id))
    const texts = (named.length > 0 ? named : labels).map((label) => label?.textContent?.trim())
    return texts.join(' ')
  })
}
