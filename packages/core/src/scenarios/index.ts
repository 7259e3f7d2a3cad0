import { CREDENTIAL_SCENARIOS } from './credentials.ts'
import { ERROR_SCENARIOS } from './errors.ts'
import { INSTITUTION_SCENARIOS } from './institutions.ts'
import { NUMBERS_SCENARIOS } from './numbers.ts'
import { REPAIR_SCENARIOS } from './repairs.ts'
import { RETURNING_USER_SCENARIOS } from './returning-user.ts'
import type { Scenario } from './scenario.ts'

export type {
  Scenario,
  ScenarioItem,
  ScenarioOutcome,
  ScenarioRound,
  ScenarioStep,
  ScenarioToken,
} from './scenario.ts'

/** Every scenario, the commonest first. */
export const SCENARIOS: readonly Scenario[] = [
  ...CREDENTIAL_SCENARIOS,
  ...INSTITUTION_SCENARIOS,
  ...NUMBERS_SCENARIOS,
  ...REPAIR_SCENARIOS,
  ...RETURNING_USER_SCENARIOS,
  ...ERROR_SCENARIOS,
]

/** @throws {RangeError} when there is no scenario of that name. */
export function scenario(name: string): Scenario {
  const found = SCENARIOS.find((other) => other.name === name)
  if (!found) throw new RangeError(`There is no scenario named "${name}".`)
  return found
}
