import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { LogPanel } from '../log/log-panel.tsx'
import type { Log } from '../log/use-log.ts'
import type { DemoOptions } from '../options/demo-options.ts'
import { OptionsPanel } from '../options/options-panel.tsx'
import { ScenariosPanel } from '../scenarios/scenarios-panel.tsx'
import { useScenario } from '../scenarios/use-scenario.ts'
import { Tabs } from './tabs.tsx'

export interface DeveloperPanelProps {
  readonly log: Log
  readonly options: DemoOptions
  readonly onOptions: (options: DemoOptions) => void
  /** Link is on the screen. */
  readonly linkOpen: boolean
}

/** What an app's user never sees: the callbacks, the sandbox's credentials, the session's options. */
export function DeveloperPanel(props: DeveloperPanelProps): ReactNode {
  const { log, options, onOptions, linkOpen } = props
  const scenario = useScenario()
  const panel = useReachableBesideDialog()
  return (
    <aside className="panel" aria-label="Developer panel" ref={panel}>
      <Tabs
        label="Developer panel"
        tabs={[
          {
            name: 'events',
            title: 'Events',
            count: log.entries.length,
            content: <LogPanel log={log} />,
          },
          {
            name: 'scenarios',
            title: 'Scenarios',
            count: null,
            content: (
              <ScenariosPanel
                chosen={scenario.chosen}
                said={scenario.said}
                onChoose={scenario.choose}
                onForget={scenario.forget}
              />
            ),
          },
          {
            name: 'options',
            title: 'Options',
            count: null,
            content: <OptionsPanel options={options} onChange={onOptions} locked={linkOpen} />,
          },
        ]}
      />
    </aside>
  )
}

/**
 * A modal dialog listens on the document for presses, focus and scrolling outside of it, to close or to prevent them.
 * The developer works on both at once, so what happens in the panel ends there.
 */
function useReachableBesideDialog() {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = panel.current
    if (!element) return
    const kinds = ['pointerdown', 'focusin', 'wheel', 'touchmove']
    const keep = (event: Event) => event.stopPropagation()
    for (const kind of kinds) element.addEventListener(kind, keep, { passive: true })
    return () => {
      for (const kind of kinds) element.removeEventListener(kind, keep)
    }
  }, [])
  return panel
}
