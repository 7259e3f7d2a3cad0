import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement, ReactNode } from 'react'
import { expect } from 'storybook/test'
import type { IconName } from '../../parts/icon.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Mask } from '../../parts/mask.tsx'
import { SkeletonRows } from '../../parts/skeleton.tsx'
import { PartStage, Specimen } from './part-stage.tsx'

function Parts({ children }: { readonly children?: ReactNode }): ReactElement {
  return <PartStage>{children}</PartStage>
}

const meta = { title: 'Parts/Small parts', component: Parts } satisfies Meta<typeof Parts>

export default meta
type Story = StoryObj<typeof meta>

const ICONS = [
  'back',
  'next',
  'close',
  'check',
  'search',
  'lock',
  'eye',
  'eye-off',
  'phone',
  'email',
  'other',
  'alert',
  'bank',
  'exit',
  'numbers',
  'external',
] as const satisfies readonly IconName[]

/** One line of 1.75 units on a grid of 24, in the colour of the text. Hidden from screen readers. */
export const Icons: Story = {
  args: {
    children: (
      <div className="specimen-row">
        {ICONS.map((name) => (
          <Specimen key={name} label={name}>
            <Icon name={name} />
          </Specimen>
        ))}
      </div>
    ),
  },
}

/** Seen as dots, heard as “ending in 0000”. */
export const AccountMask: Story = {
  args: {
    children: (
      <p data-part="text">
        Plaid Checking <Mask mask="0000" />
      </p>
    ),
  },
}

/** The shape of what is coming; still under reduced motion. */
export const Skeleton: Story = {
  args: { children: <SkeletonRows count={4} /> },
  play: async ({ canvasElement }) => {
    const skeleton = canvasElement.querySelector('[data-part="skeleton"]')
    await expect(skeleton).toHaveAttribute('aria-hidden', 'true')
  },
}
