import { describe, expect, it } from 'vitest'
import { applyTheme, holdTheme, removeTheme } from './apply.ts'
import { compileCustomization, variablesOf } from './compile.ts'
import type { Customization } from './customization.ts'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { parseCustomization } from './parse.ts'
import { PRESETS } from './presets.ts'
import { TEXTS, drawCustomizations } from './testing/drawn.fixture.ts'
import { leafPaths, withLeaf } from './testing/leaves.fixture.ts'

function looking(index: number): Customization {
  const preset = PRESETS[index % PRESETS.length]
  return preset ? { ...DEFAULT_CUSTOMIZATION, ...preset } : DEFAULT_CUSTOMIZATION
}

function parsed(written: unknown): Customization {
  const read = parseCustomization(written)
  if (read.ok) return read.value
  throw new Error(JSON.stringify(read.problems))
}

function textOf(sheet: CSSStyleSheet | undefined): string {
  return [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n')
}

function shadowRoot(): { readonly root: ShadowRoot; readonly flow: HTMLElement } {
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const flow = document.createElement('div')
  flow.setAttribute('data-link-root', '')
  root.append(flow)
  return { root, flow }
}

describe('a theme', () => {
  it('sets every variable of the flow', () => {
    const { root, flow } = shadowRoot()
    applyTheme(root, looking(4))
    const style = getComputedStyle(flow)
    for (const [name, value] of Object.entries(variablesOf(looking(4))))
      expect(style.getPropertyValue(name)).toBe(value)
  })

  it.each([1, 2, 3])('parses without a loss, for any customization (seed %d)', (seed) => {
    for (const written of drawCustomizations(100, seed)) {
      const customization = parsed(written)
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(compileCustomization(customization))
      const [order, layer] = sheet.cssRules
      expect(sheet.cssRules).toHaveLength(2)
      expect(order).toBeInstanceOf(CSSLayerStatementRule)
      const rules = layer instanceof CSSLayerBlockRule ? [...layer.cssRules] : []
      const [rule] = rules
      expect(rules).toHaveLength(1)
      expect(rule instanceof CSSStyleRule && [...rule.style].toSorted()).toEqual(
        Object.keys(variablesOf(customization)).toSorted(),
      )
    }
  })

  it.each(TEXTS)('keeps %j, in any field, inside of its declaration', (text) => {
    const { root, flow } = shadowRoot()
    for (const path of leafPaths(DEFAULT_CUSTOMIZATION)) {
      const written = parseCustomization(withLeaf(DEFAULT_CUSTOMIZATION, path, text))
      if (!written.ok) continue
      applyTheme(root, written.value)
      expect(root.adoptedStyleSheets[0]?.cssRules).toHaveLength(2)
      const style = getComputedStyle(flow)
      for (const [name, value] of Object.entries(variablesOf(written.value)))
        expect(style.getPropertyValue(name)).toBe(value)
    }
  })

  it('leaves one sheet and no rule behind after a thousand', () => {
    const { root, flow } = shadowRoot()
    applyTheme(root, looking(0))
    const [sheet] = root.adoptedStyleSheets
    const once = textOf(sheet)
    for (let count = 1; count <= 1002; count++) applyTheme(root, looking(count))
    expect(root.adoptedStyleSheets).toEqual([sheet])
    expect(textOf(sheet)).toBe(once)
    applyTheme(root, looking(0))
    expect(getComputedStyle(flow).getPropertyValue('--link-radius')).toBe('12px')
  })

  it('loses to the CSS of the host without !important', () => {
    const { root, flow } = shadowRoot()
    const own = new CSSStyleSheet()
    own.replaceSync('[data-link-root] { --link-radius: 1px }')
    root.adoptedStyleSheets = [own]
    applyTheme(root, looking(0))
    expect(getComputedStyle(flow).getPropertyValue('--link-radius')).toBe('1px')
  })

  it('goes away, and leaves the sheets of others', () => {
    const { root, flow } = shadowRoot()
    const own = new CSSStyleSheet()
    own.replaceSync('@layer link.theme { a { color: red } }')
    root.adoptedStyleSheets = [own]
    applyTheme(root, looking(0))
    removeTheme(root)
    expect(root.adoptedStyleSheets).toEqual([own])
    expect(getComputedStyle(flow).getPropertyValue('--link-radius')).toBe('')
  })

  it('is there for as long as somebody holds it', () => {
    const { root, flow } = shadowRoot()
    const first = holdTheme(root, looking(0))
    const second = holdTheme(root, looking(4))
    second()
    expect(getComputedStyle(flow).getPropertyValue('--link-radius')).toBe('18px')
    first()
    expect(root.adoptedStyleSheets).toEqual([])
  })

  it('is let go of without harm to one that was put there since', () => {
    const { root } = shadowRoot()
    const letGo = holdTheme(root, looking(0))
    removeTheme(root)
    applyTheme(root, looking(4))
    letGo()
    expect(root.adoptedStyleSheets).toHaveLength(1)
  })

  it('works in a document of its own', () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentDocument
    if (!inner) throw new Error('an iframe without a document')
    applyTheme(inner, looking(0))
    expect(inner.adoptedStyleSheets).toHaveLength(1)
  })
})
