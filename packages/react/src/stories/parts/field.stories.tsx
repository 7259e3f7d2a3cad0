import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, userEvent, within } from 'storybook/test'
import type { FieldProps } from '../../parts/field.tsx'
import { Field } from '../../parts/field.tsx'
import { PartStage } from './part-stage.tsx'

/** A labelled field. What is typed stays in the element, and session recorders are asked not to look. */
const meta = {
  title: 'Parts/Field',
  component: Field,
  args: { label: 'Username', name: 'username' },
  render: (args: FieldProps) => (
    <PartStage>
      <Field {...args} />
    </PartStage>
  ),
} satisfies Meta<typeof Field>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Focused: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByLabelText('Username'))
  },
}

export const Filled: Story = { args: { defaultValue: 'user_good' } }

export const WithHint: Story = {
  args: { label: 'Routing number', name: 'routing_number', hint: 'Nine digits.' },
}

/** The error takes the hint’s place and is tied to the field. */
export const WithError: Story = {
  args: { hint: 'As on your card.', error: 'Enter your username' },
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText('Username')
    await expect(field).toHaveAccessibleDescription('Enter your username')
    await expect(field).toBeInvalid()
  },
}

const secret = { label: 'Password', name: 'password', secret: true, defaultValue: 'pass_good' }

export const Secret: Story = { args: secret }

export const SecretShown: Story = {
  args: secret,
  play: async ({ canvasElement }) => {
    const [, toggle] = canvasElement.querySelectorAll<HTMLElement>('input, button')
    if (toggle) await userEvent.click(toggle)
    await expect(within(canvasElement).getByLabelText('Password')).toHaveAttribute('type', 'text')
  },
}

export const CapsLock: Story = {
  args: secret,
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText('Password')
    field.focus()
    await fireEvent.keyDown(field, { key: 'a', modifierCapsLock: true })
    await expect(field).toHaveAccessibleDescription()
  },
}

export const CodeOfDigits: Story = {
  args: { label: 'Security code', name: 'code', code: 'digits', defaultValue: '1234' },
}

export const CodeOfLetters: Story = {
  args: { label: 'Three-letter code', name: 'deposit_code', code: 'letters', defaultValue: 'abc' },
}

export const LongLabel: Story = {
  args: {
    label: 'The username that you chose when you signed up for online banking at your branch',
  },
}
