import type { ColorSchemeOption } from '@linkflow/theme'
import type { ReactNode } from 'react'
import { Segments } from '../controls/segments.tsx'
import { usePreview } from './preview-store.ts'
import { SCENES } from './scenes.ts'

/** What to look at, on what, in which light. */
export function PreviewToolbar({
  ownScheme,
}: {
  readonly ownScheme: ColorSchemeOption
}): ReactNode {
  const { scene, view, device, scheme, wording, show } = usePreview()
  return (
    <div className="toolbar" role="toolbar" aria-label="Preview options">
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
      <Segments
        label="How many panes"
        value={view}
        options={{ one: 'One', all: 'All' }}
        onChange={(next) => show({ view: next })}
      />
      <Segments
        label="Device"
        value={device}
        options={{ desktop: 'Desktop', phone: 'Phone' }}
        onChange={(next) => show({ device: next })}
      />
      <Segments
        label={`Colour scheme; its own is ${ownScheme}`}
        value={scheme === 'light' || scheme === 'dark' ? scheme : 'own'}
        options={{ own: 'Own', light: 'Light', dark: 'Dark' }}
        onChange={(next) => show({ scheme: next === 'own' ? null : next })}
      />
      <Segments
        label="Names"
        value={wording}
        options={{ usual: 'Usual', long: 'Long names' }}
        onChange={(next) => show({ wording: next })}
      />
    </div>
  )
}
