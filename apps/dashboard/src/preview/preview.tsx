import type { Customization } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useBanks } from '../library/banks.ts'
import { useCatalogue } from '../library/catalogues.ts'
import { PreviewToolbar } from './preview-toolbar.tsx'
import { usePreview } from './preview-store.ts'
import { banksOf } from './sample-data.ts'
import type { Scene } from './scene.ts'
import { shotOf } from './scene.ts'
import { SCENES, sceneOf } from './scenes.ts'
import type { PreviewLook } from './still.tsx'
import { Still } from './still.tsx'

/** Every pane as users will see it, with the draft that is being edited. */
export function Preview({ draft }: { readonly draft: Customization }): ReactNode {
  const view = usePreview((state) => state.view)
  const look = useLook(draft)
  return (
    <section className="preview" aria-label="Preview">
      <PreviewToolbar draft={draft} />
      {view === 'one' ? <OnePane look={look} /> : <AllPanes look={look} />}
    </section>
  )
}

function useLook(draft: Customization): PreviewLook {
  const { language: chosen, wording } = usePreview()
  const language = chosen ?? draft.language
  const catalogue = useCatalogue(language)
  const { institutions } = draft.institution_select
  const known = useBanks(institutions === 'automatic' ? NONE : institutions)
  const banks = useMemo(() => banksOf(institutions, known), [institutions, known])
  return { draft, wording, language, catalogue, banks }
}

const NONE: readonly string[] = []

interface LookProps {
  readonly look: PreviewLook
}

function OnePane({ look }: LookProps): ReactNode {
  const { scene: id, state, device } = usePreview()
  const scene = sceneOf(id)
  return (
    // It scrolls where the window is small: by keyboard too.
    <div
      className="stage"
      data-device={device}
      role="region"
      aria-label={`Preview of ${scene.title}`}
      tabIndex={0}
    >
      <div className="device" data-device={device}>
        {device === 'desktop' ? <HostPage /> : null}
        <FlowRoot look={look}>
          {device === 'desktop' ? <div className="veil" /> : null}
          <Still key={`${id} ${state}`} shot={shotOf(scene, state)} look={look} />
        </FlowRoot>
      </div>
    </div>
  )
}

function AllPanes({ look }: LookProps): ReactNode {
  const { device, state } = usePreview()
  const scenes = SCENES.filter(({ shots }) => shots[state])
  return (
    <ul className="gallery" data-device={device} aria-label="Every pane">
      {scenes.map((scene) => (
        <Miniature key={`${scene.id} ${state}`} scene={scene} look={look} />
      ))}
    </ul>
  )
}

function Miniature({ scene, look }: LookProps & { readonly scene: Scene }): ReactNode {
  const { state, show } = usePreview()
  return (
    <li className="gallery-item">
      <button
        type="button"
        className="gallery-title"
        onClick={() => show({ scene: scene.id, view: 'one' })}
      >
        {scene.title}
      </button>
      <div className="miniature" inert>
        <FlowRoot look={look}>
          <Still shot={shotOf(scene, state)} look={look} />
        </FlowRoot>
      </div>
    </li>
  )
}

function FlowRoot({ look, children }: LookProps & { readonly children: ReactNode }): ReactNode {
  const scheme = usePreview((preview) => preview.scheme)
  return (
    <div
      className="flow"
      data-link-root=""
      data-color-scheme={scheme ?? look.draft.appearance.color_scheme}
    >
      {children}
    </div>
  )
}

/** Somebody's page behind the veil. */
function HostPage(): ReactNode {
  return (
    <div className="host-page" aria-hidden="true">
      <div className="host-bar">
        <span className="host-dot" />
        <span className="host-dot" />
        <span className="host-dot" />
        <span className="host-address">rowan.example</span>
      </div>
      <div className="host-body">
        <span className="host-line" data-size="title" />
        <span className="host-line" />
        <span className="host-line" data-size="short" />
        <span className="host-card" />
        <span className="host-card" />
      </div>
    </div>
  )
}
