import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import type { ReactElement } from 'react'
import { Link } from '../link.tsx'
import { createScriptedClient } from './scripted-client.ts'

interface FlowProps {
  readonly colorScheme?: 'light' | 'dark' | 'system'
}

/** The whole flow on the real machine. The passwords are those of `createScriptedClient`. */
function WholeFlow({ colorScheme }: FlowProps): ReactElement {
  const [client] = useState(createScriptedClient)
  const [open, setOpen] = useState(true)
  return (
    <>
      <button type="button" data-part="action" onClick={() => setOpen(true)}>
        Connect a bank
      </button>
      <Link
        token="link-sandbox-story"
        client={client}
        open={open}
        onOpenChange={setOpen}
        onSuccess={() => undefined}
        colorScheme={colorScheme}
      />
    </>
  )
}

const meta = { title: 'Flow/Modal', component: WholeFlow } satisfies Meta<typeof WholeFlow>

export default meta
type Story = StoryObj<typeof meta>

export const Modal: Story = {
  render: (_, { globals }) => (
    <WholeFlow colorScheme={globals['scheme'] === 'dark' ? 'dark' : 'light'} />
  ),
}
