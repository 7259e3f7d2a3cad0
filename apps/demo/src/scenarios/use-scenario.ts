import type { Scenario } from '@linkflow/core/scenarios'
import { useEffect, useState } from 'react'
import { fillCredentials, fillWhenShown } from './fill-credentials.ts'

export interface ScenarioChoice {
  readonly chosen: Scenario | null
  readonly said: string
  readonly choose: (scenario: Scenario) => void
  readonly forget: () => void
}

const NOTHING = 'Nothing chosen yet.'

/** Types a scenario into the Credentials pane now, or when it comes. */
export function useScenario(): ScenarioChoice {
  const [chosen, setChosen] = useState<Scenario | null>(null)
  const [said, setSaid] = useState(NOTHING)
  useEffect(() => {
    if (!chosen) return
    return fillWhenShown(chosen, () => {
      setChosen(null)
      setSaid(`Typed ${chosen.username} / ${chosen.password} into Link.`)
    })
  }, [chosen])
  return {
    chosen,
    said,
    choose: (scenario) => {
      const filled = fillCredentials(scenario)
      setChosen(filled ? null : scenario)
      const { username, password } = scenario
      setSaid(
        filled
          ? `Typed ${username} / ${password} into Link.`
          : `Waiting for the sign-in pane to type ${username} / ${password}.`,
      )
    },
    forget: () => {
      setChosen(null)
      setSaid(NOTHING)
    },
  }
}
