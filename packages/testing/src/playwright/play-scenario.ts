import type { Scenario, ScenarioStep } from '@linkflow/core/scenarios'
import type { LinkDriver } from './link-driver.ts'

/**
 * Plays a scenario of the catalogue (`@linkflow/core/scenarios`) as its user would, until the flow has come to its
 * outcome: `connected` is the last pane, which `finish()` leaves.
 *
 * @throws Error when the flow asks for what the scenario does not say.
 */
export async function playScenario(link: LinkDriver, played: Scenario): Promise<void> {
  for (const [index, step] of played.steps.entries()) {
    await walkTo(link, played, step)
    const last = index === played.steps.length - 1
    const before = await link.pane().elementHandle()
    await take(link, step)
    // What is refused at once stays on its pane.
    if (!last || played.outcome.kind !== 'inline') await before?.waitForElementState('hidden')
  }
  if (played.outcome.kind !== 'ended') await walkOn(link, played)
}

/** The pane on which a step is taken, by its view name. */
const VIEW_OF: { readonly [T in ScenarioStep['type']]: RegExp } = {
  credentials: /^CREDENTIAL$/,
  recaptcha: /^RECAPTCHA$/,
  mfa: /^MFA$/,
  accounts: /^SELECT_ACCOUNT$/,
  oauth: /^OAUTH$/,
  numbers: /^NUMBERS$/,
  'numbers-kept': /^NUMBERS_SELECT_INSTITUTION$/,
  deposit: /_MICRODEPOSIT_VERIFICATION$/,
  phone: /^SUBMIT_PHONE$/,
  otp: /^VERIFY_PHONE$/,
  'saved-accounts': /^SELECT_SAVED_ACCOUNT$/,
}

/** Does what goes without saying until the flow is where `step` is taken. */
async function walkTo(link: LinkDriver, played: Scenario, step: ScenarioStep): Promise<void> {
  for (let view = await link.settledView(); !VIEW_OF[step.type].test(view);) {
    await goOn(link, played, step, view)
    view = await link.settledView()
  }
}

const PLAIN = ['CONSENT', 'SUBMIT_PHONE', 'SELECT_INSTITUTION', 'SELECT_BRAND', 'SELECT_ACCOUNT']

/** Does what goes without saying until the flow has come to its end. */
async function walkOn(link: LinkDriver, played: Scenario): Promise<void> {
  // A pane with an error on it is not gone on from.
  if (played.outcome.kind === 'inline') return
  for (let view = await link.settledView(); PLAIN.includes(view);) {
    if (await link.pane().getAttribute('data-institution-status')) return
    await goOn(link, played, null, view)
    view = await link.settledView()
  }
}

async function goOn(
  link: LinkDriver,
  played: Scenario,
  step: ScenarioStep | null,
  view: string,
): Promise<void> {
  const before = await link.pane().elementHandle()
  await leave(link, played, step, view)
  // The notice on a bank that cannot be chosen takes the place of the list, and has its view name.
  await before?.waitForElementState('hidden')
}

async function leave(
  link: LinkDriver,
  played: Scenario,
  step: ScenarioStep | null,
  view: string,
): Promise<void> {
  const byNumbers = step?.type === 'numbers'
  const other = step && 'institution_id' in step ? step.institution_id : undefined
  const institution_id = other ?? played.institution_id
  switch (view) {
    case 'CONSENT':
      return link.press('continue')
    case 'SUBMIT_PHONE':
      return link.press('skip')
    case 'SELECT_AUTH_TYPE':
      return link.press(byNumbers ? 'manual' : 'instant')
    case 'SELECT_INSTITUTION':
      if (byNumbers) return link.press('manual')
      return other ? link.chooseInstitution(other) : chooseBank(link, played)
    case 'SELECT_BRAND':
    case 'SELECT_SAVED_INSTITUTION':
    case 'NUMBERS_SELECT_INSTITUTION':
      return link.chooseInstitution(institution_id)
    case 'SELECT_ACCOUNT':
      return selectFirstAccount(link)
    case 'CONNECTED':
      return link.press('another')
    default:
      throw new Error(`linkflow: ${played.name} says nothing about ${view}.`)
  }
}

/** A portal of a brand is behind the brand. */
async function chooseBank(link: LinkDriver, { institution_name }: Scenario): Promise<void> {
  const [brand, portal] = institution_name.split(' - ')
  const isPortal = portal !== undefined && !institution_name.startsWith('Unhealthy')
  await link.selectInstitution(isPortal && brand ? brand : institution_name)
}

async function take(link: LinkDriver, step: ScenarioStep): Promise<void> {
  switch (step.type) {
    case 'credentials':
      return link.signIn(step.username, step.password)
    case 'recaptcha':
      return link.press('recaptcha')
    case 'mfa':
      return link.answerRound(step.round.answers)
    case 'accounts':
    case 'saved-accounts':
      return link.selectAccounts(step.names)
    case 'oauth':
      return decideAtBank(link, step.decision)
    case 'numbers':
      return link.typeNumbers(step.routing_number, step.account_number, step.account_type)
    case 'numbers-kept':
      return link.press('manual')
    case 'deposit':
      return link.typeDepositCode(step.code)
    case 'phone':
      return link.givePhone(step.number)
    case 'otp':
      return link.givePhoneCode(step.code)
  }
}

async function selectFirstAccount(link: LinkDriver): Promise<void> {
  const boxes = await link.pane().locator('[data-account-id]').all()
  for (const [index, box] of boxes.entries())
    if (index === 0) await box.check()
    else if (await box.isChecked()) await box.uncheck()
  await link.press('continue')
}

async function decideAtBank(
  link: LinkDriver,
  decision: Extract<ScenarioStep, { type: 'oauth' }>['decision'],
): Promise<void> {
  if (decision === 'approve') return link.approveAtBank()
  if (decision === 'deny') return link.denyAtBank()
  const bank = await link.openBank()
  await bank.locator('[data-action="approve"]').waitFor()
  // As if its window came back by itself, with nothing decided.
  await bank.evaluate(() => {
    const oauth_state_id = location.pathname.split('/').at(-1)
    window.opener.postMessage({ source: 'linkflow', type: 'oauth', oauth_state_id }, '*')
  })
}
