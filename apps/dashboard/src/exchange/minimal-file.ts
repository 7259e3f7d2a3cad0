import type { Customization } from '@linkflow/theme'
import { DEFAULT_CUSTOMIZATION, changesBetween } from '@linkflow/theme'
import { withValueAt } from '../editor/at-path.ts'

/** A customization as a file that says only what is not the default. */
export function minimalFile(customization: Customization): unknown {
  const { version, name } = customization
  return changesBetween(DEFAULT_CUSTOMIZATION, customization).reduce<unknown>(
    (file, { path, after }) => withValueAt(file, path, after),
    { version, name },
  )
}

/** The same as code of an app that shows the flow itself. */
export function asCode(customization: Customization): string {
  const file = JSON.stringify(minimalFile(customization), null, 2)
  return `import { parseCustomization } from '@linkflow/theme'\n\nexport const customization = parseCustomization(${file})\n`
}
