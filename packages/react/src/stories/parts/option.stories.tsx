import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement, ReactNode } from 'react'
import { userEvent, within } from 'storybook/test'
import { Icon } from '../../parts/icon.tsx'
import { Mask } from '../../parts/mask.tsx'
import { CheckboxOption, RadioOption } from '../../parts/option.tsx'
import { PartStage } from './part-stage.tsx'

/** Options stand in a box of their own; the whole row can be pressed. */
function Options({ children }: { readonly children?: ReactNode }): ReactElement {
  return (
    <PartStage>
      <div data-part="options" role="group" aria-label="Options">
        {children}
      </div>
    </PartStage>
  )
}

const meta = { title: 'Parts/Option', component: Options } satisfies Meta<typeof Options>

export default meta
type Story = StoryObj<typeof meta>

export const Radios: Story = {
  args: {
    children: (
      <>
        <RadioOption name="answer" value="tomato" label="tomato" defaultChecked />
        <RadioOption name="answer" value="potato" label="potato" />
      </>
    ),
  },
}

/** Where two have the same label, the detail is part of the name. */
export const RadiosWithDetail: Story = {
  args: {
    children: (
      <>
        <RadioOption
          name="device"
          value="0"
          label="Phone"
          detail="••• ••• 1111"
          detailInName
          media={<Icon name="phone" />}
          defaultChecked
        />
        <RadioOption
          name="device"
          value="1"
          label="Phone"
          detail="••• ••• 2222"
          detailInName
          media={<Icon name="phone" />}
        />
        <RadioOption
          name="device"
          value="2"
          label="Email"
          detail="s...h@plaid.com"
          detailInName
          media={<Icon name="email" />}
        />
      </>
    ),
  },
}

export const Checkboxes: Story = {
  args: {
    children: (
      <>
        <CheckboxOption
          label="Plaid Checking"
          detail={
            <>
              Checking <Mask mask="0000" />
            </>
          }
          aside="$110.00"
          defaultChecked
        />
        <CheckboxOption
          label="Plaid Saving"
          detail={
            <>
              Savings <Mask mask="1111" />
            </>
          }
          aside="$210.00"
        />
      </>
    ),
  },
}

export const Focused: Story = {
  ...Radios,
  play: async ({ canvasElement }) => {
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    within(canvasElement).getByRole('radio', { name: 'potato' }).focus()
  },
}

export const LongWords: Story = {
  args: {
    children: (
      <>
        <CheckboxOption
          label="Gemeinschaftskonto für laufende Haushaltsausgaben und Rücklagen"
          detail="Joint account with an uncommonly long description"
          aside="$1,234,567.89"
        />
        <CheckboxOption label="Donaudampfschifffahrtsgesellschaftskonto" aside="$0.00" />
      </>
    ),
  },
}
