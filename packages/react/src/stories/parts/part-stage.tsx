import type { Institution, LinkSession } from '@linkflow/core'
import type { ReactElement, ReactNode } from 'react'
import { at } from '@linkflow/core'
import { flowOf, platypus, sessionOf } from '../fixtures.ts'
import { StoryFrame } from '../story-frame.tsx'
import './part-stage.css'

export interface PartStageProps {
  readonly children: ReactNode
  /** The session that the part finds around it. */
  readonly session?: Partial<LinkSession>
  readonly institution?: Institution
}

/** A part by itself, in a flow that stands still: on the surface of a pane, with a pane's type. */
export function PartStage({
  children,
  session = {},
  institution = platypus,
}: PartStageProps): ReactElement {
  const flow = flowOf({ institution, session: sessionOf(session) })
  return (
    <StoryFrame state={at('credentials', flow, { error: null })}>
      <div className="part-stage">
        <div data-part="frame">{children}</div>
      </div>
    </StoryFrame>
  )
}

export interface SpecimenProps {
  readonly label: string
  readonly children: ReactNode
}

/** One state of a part, with its name over it. */
export function Specimen({ label, children }: SpecimenProps): ReactElement {
  return (
    <div className="specimen">
      <p className="specimen-label">{label}</p>
      {children}
    </div>
  )
}
