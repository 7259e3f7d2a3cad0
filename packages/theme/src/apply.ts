import { compileCustomization, THEME_LAYER } from './compile.ts'
import type { Customization } from './customization.ts'

/** A place that style sheets can be put into. */
export type ThemeRoot = Document | ShadowRoot

/**
 * Shows the customization in every flow of this document or shadow root, at once. There is one sheet for each root,
 * replaced in place: nothing is rendered, no rule is left behind, and a strict `style-src` allows it.
 */
export function applyTheme(root: ThemeRoot, customization: Customization): void {
  sheetOf(root).replaceSync(compileCustomization(customization))
}

/** Takes away what `applyTheme` has put there. */
export function removeTheme(root: ThemeRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !isThemeSheet(sheet))
}

function sheetOf(root: ThemeRoot): CSSStyleSheet {
  const known = root.adoptedStyleSheets.find(isThemeSheet)
  if (known) return known
  // A document takes only the sheets that its own window has made: that of an iframe is another one.
  const { defaultView } = 'defaultView' in root ? root : root.ownerDocument
  const sheet = new (defaultView ?? globalThis).CSSStyleSheet()
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return sheet
}

/** Told by what it says, so that no list of roots has to be kept: the order of the layers, then the theme's own. */
function isThemeSheet({ cssRules }: CSSStyleSheet): boolean {
  const [order, theme] = cssRules
  return (
    cssRules.length === 2 &&
    order?.constructor.name === 'CSSLayerStatementRule' &&
    theme !== undefined &&
    'name' in theme &&
    theme.name === THEME_LAYER
  )
}
