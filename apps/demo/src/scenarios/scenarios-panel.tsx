import { SCENARIOS } from '@linkflow/core/scenarios'
import type { Scenario } from '@linkflow/core/scenarios'
import type { ReactNode } from 'react'

/** Those that a sign-in with Rowan's own token plays: others need a token, or an Item, of their own. */
const SIGN_INS = SCENARIOS.filter(({ username, token, item }) => username && !token && !item)

const GROUPS = [
  { title: 'Ends with a linked bank', scenarios: SIGN_INS.filter(links) },
  { title: 'Meets an error', scenarios: SIGN_INS.filter((scenario) => !links(scenario)) },
] as const

export interface ScenariosPanelProps {
  /** The one that waits for the Credentials pane; `null` if none does. */
  readonly chosen: Scenario | null
  /** What happened to the last one that was clicked. */
  readonly said: string
  readonly onChoose: (scenario: Scenario) => void
  readonly onForget: () => void
}

/** What the sandbox does for which credentials. A click types them, or keeps them until they are asked for. */
export function ScenariosPanel(props: ScenariosPanelProps): ReactNode {
  const { chosen, said, onChoose, onForget } = props
  return (
    <div className="scenarios">
      <p className="panel-lead">
        Search <kbd>platy</kbd>, pick First Platypus Bank, and sign in with one of these. A click
        types it into Link; before Link gets there, it waits.
      </p>
      <p role="status" className="scenario-status" data-waiting={chosen !== null}>
        <span>{said}</span>
        {chosen && (
          <button type="button" className="quiet-button" onClick={onForget}>
            Forget it
          </button>
        )}
      </p>
      {GROUPS.map(({ title, scenarios }) => (
        <section key={title} aria-label={title}>
          <h3 className="scenario-group">{title}</h3>
          <ul className="scenario-list">
            {scenarios.map((scenario) => (
              <li key={scenario.name}>
                <ScenarioRow scenario={scenario} chosen={scenario === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface ScenarioRowProps {
  readonly scenario: Scenario
  readonly chosen: boolean
  readonly onChoose: (scenario: Scenario) => void
}

function ScenarioRow({ scenario, chosen, onChoose }: ScenarioRowProps): ReactNode {
  const { name, title, username, password, mfa } = scenario
  return (
    <button
      type="button"
      className="scenario"
      data-scenario={name}
      aria-pressed={chosen}
      onClick={() => onChoose(scenario)}
    >
      <span className="scenario-title">{title}</span>
      <code className="scenario-credentials">
        {username} / {password}
      </code>
      {mfa.length > 0 && (
        <span className="scenario-answers">
          then <code>{mfa.map((round) => round.answers.join(', ')).join(' → ')}</code>
        </span>
      )}
    </button>
  )
}

function links({ outcome }: Scenario): boolean {
  return outcome.kind === 'connected'
}
