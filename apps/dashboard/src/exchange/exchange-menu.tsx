import { toDesignTokens } from '@linkflow/theme'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { copyText } from '../controls/copy-text.ts'
import { useDraftStore } from '../editor/draft-context.ts'
import { useDemoAddress } from '../publish/demo-address.ts'
import { asCode, minimalFile } from './minimal-file.ts'

export interface ExchangeMenuProps {
  readonly onFile: (file: File) => void
  readonly onHistory: () => void
}

/** In and out: files, code, design tokens; and what was published before. */
export function ExchangeMenu({ onFile, onHistory }: ExchangeMenuProps): ReactNode {
  const store = useDraftStore()
  const input = useRef<HTMLInputElement>(null)
  const demo = useDemoAddress()
  const draft = () => store.getState().history.draft
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        accept="application/json,.json"
        aria-label="Import a file"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
      <DropdownMenu.Root>
        <DropdownMenu.Trigger className="button">More</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end">
            <Item onSelect={onHistory}>History…</Item>
            <DropdownMenu.Separator className="menu-line" />
            <Item onSelect={() => input.current?.click()}>Import a file…</Item>
            <Item onSelect={() => download(`${draft().name}.json`, minimalFile(draft()))}>
              Download as a file
            </Item>
            <Item onSelect={() => download(`${draft().name}.tokens.json`, toDesignTokens(draft()))}>
              Download as design tokens
            </Item>
            <Item
              onSelect={() => void copyText(asCode(draft()), 'Copied: paste it into your app.')}
            >
              Copy as code
            </Item>
            {demo ? (
              <>
                <DropdownMenu.Separator className="menu-line" />
                <DropdownMenu.Item className="menu-item" asChild>
                  <a href={demo} target="_blank" rel="noreferrer">
                    View in the demo
                  </a>
                </DropdownMenu.Item>
              </>
            ) : null}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </>
  )
}

interface ItemProps {
  readonly onSelect: () => void
  readonly children: ReactNode
}

function Item({ onSelect, children }: ItemProps): ReactNode {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={onSelect}>
      {children}
    </DropdownMenu.Item>
  )
}

function download(name: string, content: unknown): void {
  const file = new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
