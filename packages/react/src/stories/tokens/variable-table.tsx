import { COLOR_TOKEN_NAMES, COLOR_TOKENS } from '@linkflow/theme'
import type { ReactElement } from 'react'
import tokens from '../../styles/tokens.css?raw'
import { WideTable } from './wide-table.tsx'

/** What the variables that are no colours are for. */
const USES: Readonly<Record<string, string>> = {
  '--link-font': 'The font family.',
  '--link-size-1': 'Fine print.',
  '--link-size-2': 'Labels, hints, notices.',
  '--link-size-3': 'Sentences, fields, buttons.',
  '--link-size-4': 'Titles.',
  '--link-overlay': 'The veil over your page.',
  '--link-shadow': 'Under the dialog.',
  '--link-radius-small': 'Small buttons.',
  '--link-radius': 'Fields, buttons, lists.',
  '--link-radius-large': 'The frame.',
  '--link-radius-button': 'Buttons with words.',
  '--link-radius-logo': 'Banks’ logos.',
  '--link-logo-edge': 'Around banks’ logos.',
  '--link-control': 'Height of fields and buttons.',
  '--link-width': 'Of the frame.',
  '--link-height': 'Of the frame.',
  '--link-ease': 'The curve of every movement.',
  ...Object.fromEntries(
    COLOR_TOKEN_NAMES.map((name) => [`--link-${name.replaceAll('_', '-')}`, COLOR_TOKENS[name]]),
  ),
}

/** Every CSS variable of the flow with its default, as the style sheet has them. */
export function VariableTable(): ReactElement {
  return (
    <WideTable label="CSS variables" columns={['Variable', 'By itself', 'For']}>
      {variables().map(([name, value]) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td>
            <code>{value}</code>
          </td>
          <td>{USES[name] ?? (name.includes('space') ? 'Space between things.' : '')}</td>
        </tr>
      ))}
    </WideTable>
  )
}

function variables(): readonly (readonly [string, string])[] {
  const found = tokens.matchAll(/(--link-[\w-]+):\s*([^;]+);/g)
  return [...found].map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')] as const)
}
