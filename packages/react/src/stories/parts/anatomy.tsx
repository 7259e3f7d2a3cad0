import type { LinkState, OpenPane } from '@linkflow/core'
import type { ReactElement } from 'react'
import { useId, useState } from 'react'
import { PANE_STATES } from '../flows/pane-states.ts'
import { StoryFrame } from '../story-frame.tsx'
import './anatomy.css'

/** As `scripts/anatomy.ts` writes it. */
export interface PartAnatomy {
  readonly part: string
  readonly elements: readonly string[]
  readonly hooks: Readonly<Record<string, readonly string[]>>
  readonly from: string
}

export interface PaneAnatomy {
  readonly pane: string
  readonly component: string
  readonly about: string
  readonly views: readonly string[]
  readonly story: string
  readonly parts: readonly PartAnatomy[]
}

export interface AnatomyProps {
  readonly panes: readonly PaneAnatomy[]
  readonly components: Readonly<Record<string, string>>
}

/** Each pane beside what it can be styled by. A part that is pointed at is outlined on the pane. */
export function PaneAnatomies({ panes, components }: AnatomyProps): ReactElement {
  return (
    <>
      {panes.map((pane) => (
        <PaneSection key={pane.pane} {...pane} components={components} />
      ))}
    </>
  )
}

function PaneSection({
  pane,
  component,
  about,
  views,
  story,
  parts,
  components,
}: PaneAnatomy & Pick<AnatomyProps, 'components'>): ReactElement {
  const id = useId()
  const [pointed, setPointed] = useState<string | null>(null)
  return (
    <section className="anatomy" aria-labelledby={id} id={pane}>
      <div className="anatomy-words">
        <h3 id={id}>{component}</h3>
        <p>{about}</p>
        <p>
          {views.map((view) => (
            <code key={view}>[data-pane=&quot;{view}&quot;] </code>
          ))}
          ·{' '}
          <a href={`./?path=/story/${story}`} target="_top">
            its stories
          </a>
        </p>
        <PartTable parts={parts} components={components} onPoint={setPointed} />
      </div>
      <div className="anatomy-figure" inert>
        <div data-link-root="" data-color-scheme="system" data-pointed={pointed ?? undefined}>
          <StoryFrame state={stateOf(pane)} />
        </div>
        {pointed ? (
          <style>{`#${CSS.escape(pane)} [data-part="${pointed}"] { outline: 2px dashed var(--link-danger); outline-offset: 1px; }`}</style>
        ) : null}
      </div>
    </section>
  )
}

function stateOf(pane: string): LinkState {
  // The names in the table are those of the panes: the script has them from the panes' own table.
  return PANE_STATES[pane as OpenPane]
}

interface PartTableProps extends Pick<AnatomyProps, 'components'> {
  readonly parts: readonly PartAnatomy[]
  /** Says what each component is for. */
  readonly described?: boolean
  readonly onPoint?: (part: string | null) => void
}

/** Parts with their attributes. */
export function PartTable({
  parts,
  components,
  described = false,
  onPoint,
}: PartTableProps): ReactElement {
  return (
    <table className="anatomy-table">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Attributes</th>
          {described ? <th scope="col">What it is</th> : null}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, elements, hooks, from }, index) => (
          <tr
            key={part}
            onPointerEnter={() => onPoint?.(part)}
            onPointerLeave={() => onPoint?.(null)}
          >
            <th scope="row">
              <code>{part}</code>
              <span className="anatomy-element">{elements.map((tag) => `<${tag}>`).join(' ')}</span>
            </th>
            <td>
              {Object.entries(hooks).map(([name, values]) => (
                <Hook key={name} name={name} values={values} />
              ))}
            </td>
            {described ? <td>{parts[index - 1]?.from === from ? '' : components[from]}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Hook({ name, values }: { name: string; values: readonly string[] }): ReactElement {
  return (
    <div>
      <code>{name}</code>
      {values.length > 0 ? <span>: {values.join(', ')}</span> : null}
    </div>
  )
}
