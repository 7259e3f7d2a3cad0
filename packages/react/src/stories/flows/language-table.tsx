import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { loadMessages } from '../../messages/load-messages.ts'
import type { Messages } from '../../messages/messages.ts'
import { STORY_LANGUAGES } from '../toolbar/toolbar.ts'
import { WideTable } from '../tokens/wide-table.tsx'

/** Every language of the flow, with a sentence of its catalogue and how it counts. */
export function LanguageTable(): ReactElement {
  const catalogues = useCatalogues()
  return (
    <WideTable label="Languages" columns={['Code', 'Language', 'It says']}>
      {catalogues.map(([code, messages]) => (
        <tr key={code}>
          <th scope="row">
            <code>{code}</code>
          </th>
          <td>{nameOf(code)}</td>
          <td lang={code} dir="auto">
            {messages.consent.title('Rowan')} · {messages.connected.shared(3)}
          </td>
        </tr>
      ))}
    </WideTable>
  )
}

function nameOf(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}

function useCatalogues(): readonly (readonly [string, Messages])[] {
  const [catalogues, setCatalogues] = useState<readonly (readonly [string, Messages])[]>([])
  useEffect(() => {
    const all = STORY_LANGUAGES.map(async (code) => [code, await loadMessages(code)] as const)
    void Promise.all(all).then(setCatalogues)
  }, [])
  return catalogues
}
