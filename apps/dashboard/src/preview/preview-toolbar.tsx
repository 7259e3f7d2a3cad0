import type { Customization } from '@linkflow/theme'
import { LANGUAGES } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { Segments } from '../controls/segments.tsx'
import { usePreview } from './preview-store.ts'
import type { SceneState } from './scene.ts'
import { SCENES, sceneOf } from './scenes.ts'

/** The flow speaks two more than customizations are made for (link-contract K): both are written from right to left. */
const SPOKEN: readonly string[] = [...LANGUAGES, 'ar', 'he']
const names = new Intl.DisplayNames('en', { type: 'language' })
const OWN = 'own'

const STATES: Readonly<Record<SceneState, string>> = {
  usual: 'Usual',
  error: 'Error',
  empty: 'Empty',
  loading: 'Loading',
}

/** What to look at, on what, in which light and language. */
export function PreviewToolbar({ draft }: { readonly draft: Customization }): ReactNode {
  const { view, device, scheme, wording, show } = usePreview()
  return (
    <div className="toolbar" role="group" aria-label="Preview options">
      <PaneChoice />
      <Segments
        label="How many panes"
        value={view}
        options={{ one: 'One', all: 'All' }}
        onChange={(next) => show({ view: next })}
      />
      <StateChoice />
      <Segments
        label="Names"
        value={wording}
        options={{ usual: 'Short names', long: 'Long names' }}
        onChange={(next) => show({ wording: next })}
      />
      <Segments
        label="Device"
        value={device}
        options={{ desktop: 'Desktop', phone: 'Phone' }}
        onChange={(next) => show({ device: next })}
      />
      <Segments
        label={`Colour scheme; its own is ${draft.appearance.color_scheme}`}
        value={scheme === 'light' || scheme === 'dark' ? scheme : OWN}
        options={{ [OWN]: 'Own', light: 'Light', dark: 'Dark' }}
        onChange={(next) => show({ scheme: next === OWN ? null : next })}
      />
      <LanguageChoice own={draft.language} />
    </div>
  )
}

function PaneChoice(): ReactNode {
  const { scene, show } = usePreview()
  const at = SCENES.findIndex(({ id }) => id === scene)
  const go = (by: number): void => {
    const next = SCENES[(at + by + SCENES.length) % SCENES.length]
    if (next) show({ scene: next.id, view: 'one' })
  }
  return (
    <span className="pane-choice">
      <button type="button" className="icon-button" aria-label="Pane before" onClick={() => go(-1)}>
        ‹
      </button>
      <select
        className="select"
        aria-label="Pane"
        value={scene}
        onChange={(event) => show({ scene: event.target.value, view: 'one' })}
      >
        {SCENES.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <button type="button" className="icon-button" aria-label="Next pane" onClick={() => go(1)}>
        ›
      </button>
    </span>
  )
}

/** One pane has only some of the states; all panes together have each. */
function StateChoice(): ReactNode {
  const { scene, view, state, show } = usePreview()
  const { shots } = sceneOf(scene)
  const missing = view === 'all' ? [] : STATE_NAMES.filter((one) => !shots[one])
  return (
    <Segments
      label="State"
      value={missing.includes(state) ? 'usual' : state}
      options={STATES}
      off={missing}
      onChange={(next) => show({ state: next })}
    />
  )
}

// The keys of the record are exactly the states.
const STATE_NAMES = Object.keys(STATES) as SceneState[]

function LanguageChoice({ own }: { readonly own: string }): ReactNode {
  const { language, show } = usePreview()
  return (
    <select
      className="select"
      aria-label="Language of the preview"
      value={language ?? OWN}
      onChange={(event) =>
        show({ language: event.target.value === OWN ? null : event.target.value })
      }
    >
      <option value={OWN}>{names.of(own)} (its own)</option>
      {SPOKEN.filter((one) => one !== own).map((one) => (
        <option key={one} value={one}>
          {names.of(one)}
        </option>
      ))}
    </select>
  )
}
