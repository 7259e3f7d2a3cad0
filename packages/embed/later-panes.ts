import { dirname } from 'node:path'
import type { Plugin } from 'vite'

const FIRST = ['consent-pane', 'institution-select-pane', 'unavailable-pane']
const IMPORT = /import \{ (\w+) \} from '\.\/([\w-]+-pane)\.tsx'\n/g
const LATER = 'virtual:later-panes'

/**
 * Leaves only the first panes in the frame's first script. `LinkPanes` names all panes, as an app that bundles it
 * wants; here the later ones become a script of their own, fetched as soon as the first pane is drawn.
 *
 * @param helper The module that has `laterPane`.
 */
export function laterPanes(helper: string): Plugin {
  let modules = ''
  return {
    name: 'linkflow:later-panes',
    enforce: 'pre',
    resolveId: (id) => (id === LATER ? id : null),
    load: (id) => (id === LATER ? modules : null),
    transform(code, id) {
      if (!id.endsWith('/panes/pane-switch.tsx')) return null
      const later: string[] = []
      const kept = code.replace(IMPORT, (statement, component: string, file: string) => {
        if (FIRST.includes(file)) return statement
        later.push(component)
        modules += `export { ${component} } from '${dirname(id)}/${file}.tsx'\n`
        return ''
      })
      if (later.length === 0) this.error('pane-switch.tsx imports no pane that could come later')
      const components = later.map(
        (name) => `const ${name} = laterPane(() => import('${LATER}'), '${name}')\n`,
      )
      return {
        code: `import { laterPane } from '${helper}'\n${components.join('')}${kept}`,
        map: null,
      }
    },
  }
}
