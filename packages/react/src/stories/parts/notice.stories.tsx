import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement, ReactNode } from 'react'
import { expect, within } from 'storybook/test'
import { DegradedNotice } from '../../parts/degraded-notice.tsx'
import { InlineError } from '../../parts/inline-error.tsx'
import { platypus } from '../fixtures.ts'
import { PartStage } from './part-stage.tsx'

/** What went wrong, and what may go slowly. */
function Notice({ children }: { readonly children?: ReactNode }): ReactElement {
  return <PartStage>{children}</PartStage>
}

const meta = { title: 'Parts/Notice', component: Notice } satisfies Meta<typeof Notice>

export default meta
type Story = StoryObj<typeof meta>

/** Announced when it appears; `data-error-code` is for tests and support, and never shown. */
export const Refused: Story = {
  name: 'Inline error',
  args: {
    children: (
      <InlineError code="INVALID_CREDENTIALS">
        Those details didn’t match. Check them and try again.
      </InlineError>
    ),
  },
  play: async ({ canvasElement }) => {
    const alert = within(canvasElement).getByRole('alert')
    await expect(alert).toHaveAttribute('data-error-code', 'INVALID_CREDENTIALS')
  },
}

export const LongError: Story = {
  name: 'Inline error, long',
  args: {
    children: (
      <InlineError code="INVALID_CREDENTIALS">
        Your bank has answered with a sentence of its own that is a good deal longer than anybody
        would have thought, and that has to be shown in full all the same.
      </InlineError>
    ),
  },
}

export const Degraded: Story = {
  args: { children: <DegradedNotice institution={{ ...platypus, status: 'DEGRADED' }} /> },
}
