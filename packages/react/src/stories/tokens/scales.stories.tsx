import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties, ReactElement } from 'react'
import { useState } from 'react'
import { Action } from '../../parts/action.tsx'
import { TokenPage } from './token-page.tsx'
import { TokenValue } from './token-value.tsx'

const meta = { title: 'Tokens/Scales', component: TokenPage } satisfies Meta<typeof TokenPage>

export default meta
type Story = Pick<StoryObj<typeof meta>, 'play' | 'name'> & { render: () => ReactElement }

const TYPE = [
  { size: 1, line: 16, use: 'Fine print: what is agreed to, references' },
  { size: 2, line: 20, use: 'Labels, hints, notices, details' },
  { size: 3, line: 24, use: 'Sentences, fields, buttons' },
  { size: 4, line: 32, use: 'Titles, codes' },
] as const

/** One scale of four sizes, in pixels: a host may have changed what a rem is. */
export const Type: Story = {
  render: () => (
    <TokenPage title="Type">
      <dl className="token-list">
        {TYPE.map(({ size, line, use }) => (
          <div key={size}>
            <dt>
              <code>--link-size-{size}</code>
              <TokenValue name={`--link-size-${size}`} />
              <span>
                {line} px line · {use}
              </span>
            </dt>
            <dd
              style={{
                fontSize: `var(--link-size-${size})`,
                lineHeight: `${line}px`,
                fontWeight: size === 4 ? 600 : 400,
                letterSpacing: size === 4 ? '-0.02em' : undefined,
              }}
            >
              Sign in to First Platypus Bank
            </dd>
          </div>
        ))}
      </dl>
      <p>
        The family is <code>--link-font</code>: <TokenValue name="--link-font" />
      </p>
    </TokenPage>
  ),
}

const SPACES = [1, 2, 3, 4, 5, 6, 8] as const

/** Steps of four pixels; the toolbar's density changes them all. */
export const Spacing: Story = {
  render: () => (
    <TokenPage title="Spacing">
      <dl className="token-list">
        {SPACES.map((step) => (
          <div key={step}>
            <dt>
              <code>--link-space-{step}</code>
              <TokenValue name={`--link-space-${step}`} />
            </dt>
            <dd>
              <span className="space" style={{ inlineSize: `var(--link-space-${step})` }} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <code>--link-control</code>
            <TokenValue name="--link-control" />
            <span>Height of fields and buttons. Never under 44 px, for thumbs.</span>
          </dt>
          <dd>
            <span className="control">A field</span>
          </dd>
        </div>
      </dl>
    </TokenPage>
  ),
}

const RADII = [
  ['--link-radius-small', 'Small buttons, placeholders'],
  ['--link-radius', 'Fields, lists, notices'],
  ['--link-radius-large', 'The frame'],
] as const

export const RadiusAndShadow: Story = {
  name: 'Radius and shadow',
  render: () => (
    <TokenPage title="Radius and shadow">
      <dl className="token-list">
        {RADII.map(([name, use]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              <TokenValue name={name} />
              <span>{use}</span>
            </dt>
            <dd>
              <span className="box" style={{ borderRadius: `var(${name})` }} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <code>--link-shadow</code>
            <span>Under the dialog</span>
          </dt>
          <dd>
            <span className="box" style={SHADOWED} />
          </dd>
        </div>
      </dl>
    </TokenPage>
  ),
}

const SHADOWED: CSSProperties = {
  borderRadius: 'var(--link-radius-large)',
  boxShadow: 'var(--link-shadow)',
}

const MOTIONS = [
  ['link-rise', '280ms', 'The dialog comes up'],
  ['link-enter', '240ms', 'A pane comes in: from the end going on, from the start going back'],
  ['link-draw', '480ms', 'The tick of success is drawn'],
  ['link-sweep', '1.6s', 'Waiting for the bank'],
  ['link-pulse', '1.1s', 'Rows that are on their way'],
] as const

function Motions(): ReactElement {
  const [round, setRound] = useState(0)
  return (
    <TokenPage title="Motion">
      <p>
        The curve is <code>--link-ease</code>: <TokenValue name="--link-ease" />
      </p>
      <Action onClick={() => setRound(round + 1)}>Play again</Action>
      <dl className="token-list">
        {MOTIONS.map(([name, duration, use]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              <code className="token-value">{duration}</code>
              <span>{use}</span>
            </dt>
            <dd>
              <span className="track">
                <span key={round} className="runner" style={{ animationDuration: duration }} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </TokenPage>
  )
}

/** One curve, short times. Under reduced motion none of it moves. */
export const Motion: Story = { render: () => <Motions /> }
