import type { ReactElement } from 'react'
import { useEffect, useState } from 'react'
import { loadMessages } from '../../messages/load-messages.ts'
import type { Messages } from '../../messages/messages.ts'
import { STORY_LANGUAGES } from '../toolbar/toolbar.ts'

/** Every language of the flow, with a sentence of its catalogue and how it counts. */
export function LanguageTable(): ReactElement {
  const catalogues = useCatalogues()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Language</th>
          <th scope="col">It says</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
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
