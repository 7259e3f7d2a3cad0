import { THEME_LAYER, compileCustomization, variablesOf } from './compile.ts'
import type { Customization } from './customization.ts'

/** A place that style sheets can be put into. */
export type ThemeRoot = Document | ShadowRoot

/**
 * Shows the customization in every flow of this document or shadow root, at once. There is one sheet for each root, in
 * which only what differs is changed: nothing is rendered, no rule is left behind, and a strict `style-src` allows it.
 */
export function applyTheme(root: ThemeRoot, customization: Customization): void {
  themed(root, customization)
}

/**
 * As `applyTheme`, for as long as somebody needs it: two flows of a page share their look, and the last takes it along.
 *
 * @returns The way to let go of it.
 */
export function holdTheme(root: ThemeRoot, customization: Customization): () => void {
  const style = themed(root, customization)
  const count = (change: number): number => {
    const holders = Number(style.getPropertyValue(HOLDERS)) + change
    style.setProperty(HOLDERS, `${holders}`)
    return holders
  }
  count(1)
  return () => {
    if (count(-1) === 0) takeAway(root, (other) => other === style)
  }
}

/** Takes away what `applyTheme` has put there. */
export function removeTheme(root: ThemeRoot): void {
  takeAway(root, Boolean)
}

function takeAway(root: ThemeRoot, meant: (style: CSSStyleDeclaration | null) => boolean): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !meant(themeStyleIn(sheet)))
}

/** How many hold the look, kept where the look itself is: whoever has another copy of this package counts along. */
const HOLDERS = '--link-holders'

function themed(root: ThemeRoot, customization: Customization): CSSStyleDeclaration {
  const style = root.adoptedStyleSheets.map(themeStyleIn).find(Boolean)
  if (!style) return newStyle(root, customization)
  for (const [name, value] of Object.entries(variablesOf(customization)))
    if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
  return style
}

function newStyle(root: ThemeRoot, customization: Customization): CSSStyleDeclaration {
  // A document takes only the sheets that its own window has made: that of an iframe is another one.
  const { defaultView } = 'defaultView' in root ? root : root.ownerDocument
  const sheet = new (defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(compileCustomization(customization))
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const style = themeStyleIn(sheet)
  if (style) return style
  throw new TypeError('This browser knows no @layer, so no look can be shown. Use a later one.')
}

/** Ours is told by what it says, so that no list of roots has to be kept: the layers' order, and one rule in the last. */
function themeStyleIn({ cssRules }: CSSStyleSheet): CSSStyleDeclaration | null {
  const [order, layer] = cssRules
  if (cssRules.length !== 2 || order?.constructor.name !== 'CSSLayerStatementRule') return null
  if (!layer || !('name' in layer) || layer.name !== THEME_LAYER) return null
  // Only a layer has a name like that. It may be of another window, and then no instance of this one's classes.
  const [rule] = (layer as CSSLayerBlockRule).cssRules
  return rule && 'style' in rule ? (rule as CSSStyleRule).style : null
}
