import type { ErrorCode } from '@linkflow/core'
import type { Meta } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect } from 'storybook/test'
import { EndedNote } from './ended-note.tsx'
import { errorMet } from './error-met.ts'
import { StoryFrame } from './story-frame.tsx'

interface ErrorStoryProps {
  readonly code: ErrorCode
}

/** An error as the user meets it. */
function ErrorStory({ code }: ErrorStoryProps): ReactElement {
  const state = errorMet(code)
  return state.pane === 'closed' ? <EndedNote code={code} /> : <StoryFrame state={state} />
}

/** Each code that Link can meet is a story: the list is in `listed-errors.ts`, `scripts/story-lists.ts` reads it. */
const meta = {
  title: 'Errors by code',
  component: ErrorStory,
  play: async ({ canvasElement, args: { code } }) => {
    const { pane } = errorMet(code)
    if (pane === 'closed') return
    const shown = canvasElement.querySelector(`[data-error-code="${code}"], [data-pane="ERROR"]`)
    await expect(shown).not.toBeNull()
  },
} satisfies Meta<typeof ErrorStory>

export default meta
