import type { Customization } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { PreviewToolbar } from './preview-toolbar.tsx'
import { usePreview } from './preview-store.ts'
import { SCENES, sceneOf } from './scenes.ts'
import { Still } from './still.tsx'

/** Every pane as users will see it, with the draft that is being edited. */
export function Preview({ draft }: { readonly draft: Customization }): ReactNode {
  const view = usePreview((state) => state.view)
  return (
    <section className="preview" aria-label="Preview">
      <PreviewToolbar ownScheme={draft.appearance.color_scheme} />
      {view === 'one' ? <OnePane draft={draft} /> : <AllPanes draft={draft} />}
    </section>
  )
}

function OnePane({ draft }: { readonly draft: Customization }): ReactNode {
  const { scene, device, scheme, wording } = usePreview()
  return (
    <div className="stage" data-device={device}>
      <div className="device" data-device={device}>
        {device === 'desktop' ? <HostPage /> : null}
        <div
          className="flow"
          data-link-root=""
          data-color-scheme={scheme ?? draft.appearance.color_scheme}
        >
          {device === 'desktop' ? <div className="veil" /> : null}
          <Still scene={sceneOf(scene)} draft={draft} wording={wording} />
        </div>
      </div>
    </div>
  )
}

function AllPanes({ draft }: { readonly draft: Customization }): ReactNode {
  const { device, scheme, wording, show } = usePreview()
  return (
    <ul className="gallery" data-device={device}>
      {SCENES.map((scene) => (
        <li key={scene.id} className="gallery-item">
          <button
            type="button"
            className="gallery-title"
            onClick={() => show({ scene: scene.id, view: 'one' })}
          >
            {scene.title}
          </button>
          <div className="miniature" inert>
            <div
              className="flow"
              data-link-root=""
              data-color-scheme={scheme ?? draft.appearance.color_scheme}
            >
              <Still scene={scene} draft={draft} wording={wording} />
            </div>
          </div>
        </li>
      ))}
    </ul>
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
