import { heardIn } from './heard.ts'
import type { Scenario, ScenarioRound, ScenarioStep } from './scenario.ts'

/** The banks of link-contract H.1 that scenarios play at. */
export const FIRST_PLATYPUS: ScenarioBank = bank('ins_109508', 'First Platypus Bank')
export const FIRST_GINGHAM: ScenarioBank = bank('ins_109509', 'First Gingham Credit Union')
export const HOUNDSTOOTH: ScenarioBank = bank('ins_109512', 'Houndstooth Bank')
export const PLATYPUS_OAUTH: ScenarioBank = bank('ins_127287', 'Platypus OAuth Bank')
export const WINDOWPANE: ScenarioBank = bank('ins_135858', 'Windowpane Bank')
export const DEGRADED: ScenarioBank = bank('ins_132363', 'Unhealthy Platypus Bank - Degraded')
export const DOWN: ScenarioBank = bank('ins_132361', 'Unhealthy Platypus Bank - Down')
export const UNSUPPORTED: ScenarioBank = bank('ins_133402', 'Unsupported Platypus Bank')
/** A portal of the brand Gingham National. */
export const GINGHAM_BUSINESS: ScenarioBank = bank('ins_900003', 'Gingham National - Business')

export type ScenarioBank = Pick<Scenario, 'institution_id' | 'institution_name'>

function bank(institution_id: string, institution_name: string): ScenarioBank {
  return { institution_id, institution_name }
}

type Parts = Pick<Scenario, 'name' | 'title' | 'outcome'> &
  Partial<Pick<Scenario, 'token' | 'item'>> & {
    /** What the host hears on an unusual way to the first step. */
    readonly way?: readonly string[]
  }

/** A scenario in which the user signs in with a form, and does `before` and `after` what they say. */
export function signIn(
  at: ScenarioBank,
  {
    username = 'user_good',
    password = 'pass_good',
    mfa = [],
    before = [],
    after = [],
    way,
    ...parts
  }: Parts & {
    readonly username?: string
    readonly password?: string
    readonly mfa?: readonly ScenarioRound[]
    readonly before?: readonly ScenarioStep[]
    readonly after?: readonly ScenarioStep[]
  },
): Scenario {
  const rounds = mfa.map((round) => ({ type: 'mfa', round }) as const)
  const credentials = { type: 'credentials', username, password } as const
  const steps = [...before, credentials, ...rounds, ...after]
  const heard = heardIn({ ...parts, steps }, way)
  return { ...parts, ...at, username, password, mfa, steps, heard }
}

/** A scenario in which nobody fills in a form of credentials first. */
export function noSignIn(
  at: ScenarioBank,
  { way, ...parts }: Parts & { readonly steps: readonly ScenarioStep[] },
): Scenario {
  return { ...parts, ...at, username: '', password: '', mfa: [], heard: heardIn(parts, way) }
}
