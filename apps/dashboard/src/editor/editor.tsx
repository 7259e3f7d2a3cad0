import { contrastProblems } from '@linkflow/theme'
import { Accordion } from 'radix-ui'
import type { ComponentType, ReactNode } from 'react'
import { useState } from 'react'
import { usePreview } from '../preview/preview-store.ts'
import type { SceneState } from '../preview/scene.ts'
import { useDraftState } from './draft-context.ts'
import { ContrastSection } from './sections/contrast.tsx'
import {
  ColorsSection,
  OverlaySection,
  PresetsSection,
  ShapeSection,
  TypeSection,
} from './sections/looks.tsx'
import {
  AccountsSection,
  AudienceSection,
  ConnectedSection,
  ConsentSection,
  InstitutionsSection,
  ReconnectedSection,
  SearchSection,
} from './sections/texts.tsx'

interface Section {
  readonly id: string
  readonly title: string
  readonly content: ComponentType
  /** The pane that it is about, and its state: opening the section shows it. */
  readonly scene?: string
  readonly state?: SceneState
}

const GROUPS: readonly { readonly title: string; readonly sections: readonly Section[] }[] = [
  {
    title: 'Panes',
    sections: [
      { id: 'consent', title: 'Consent', content: ConsentSection, scene: 'consent' },
      {
        id: 'institutions',
        title: 'Institution Select',
        content: InstitutionsSection,
        scene: 'institutions',
      },
      {
        id: 'search',
        title: 'Institution Search',
        content: SearchSection,
        scene: 'institutions',
        state: 'empty',
      },
      { id: 'accounts', title: 'Select Account', content: AccountsSection, scene: 'accounts' },
      { id: 'connected', title: 'Connected', content: ConnectedSection, scene: 'connected' },
      {
        id: 'reconnected',
        title: 'Reconnected',
        content: ReconnectedSection,
        scene: 'reconnected',
      },
    ],
  },
  {
    title: 'Look',
    sections: [
      { id: 'presets', title: 'Presets', content: PresetsSection },
      { id: 'colors', title: 'Colours', content: ColorsSection },
      { id: 'type', title: 'Type', content: TypeSection },
      { id: 'shape', title: 'Shape and spacing', content: ShapeSection },
      { id: 'overlay', title: 'Background', content: OverlaySection },
      { id: 'contrast', title: 'Contrast', content: ContrastSection },
    ],
  },
  {
    title: 'Use',
    sections: [{ id: 'audience', title: 'Language and countries', content: AudienceSection }],
  },
]

const SECTIONS = GROUPS.flatMap(({ sections }) => sections)

/** Everything that can be changed, grouped by pane. One group at a time. */
export function Editor(): ReactNode {
  const [open, setOpen] = useState('consent')
  const show = usePreview((state) => state.show)
  return (
    <Accordion.Root
      type="single"
      collapsible
      className="editor"
      aria-label="Editor"
      value={open}
      onValueChange={(id) => {
        setOpen(id)
        const { scene, state = 'usual' } = SECTIONS.find((section) => section.id === id) ?? {}
        if (scene) show({ scene, state, view: 'one' })
      }}
    >
      {GROUPS.map(({ title, sections }) => (
        <section key={title} aria-label={title}>
          <h2 className="group-title">{title}</h2>
          {sections.map(({ id, title: name, content: Content }) => (
            <Accordion.Item key={id} value={id} className="section">
              <Accordion.Header>
                <Accordion.Trigger className="section-trigger">
                  <span className="section-arrow" aria-hidden="true" />
                  {name}
                  {id === 'contrast' ? <ContrastCount /> : null}
                </Accordion.Trigger>
              </Accordion.Header>
              <Accordion.Content className="section-content">
                <Content />
              </Accordion.Content>
            </Accordion.Item>
          ))}
        </section>
      ))}
    </Accordion.Root>
  )
}

function ContrastCount(): ReactNode {
  const count = useDraftState(({ history }) => contrastProblems(history.draft).length)
  return count > 0 ? <span className="badge">{count} below AA</span> : null
}
