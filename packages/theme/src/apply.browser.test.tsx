import { describe, expect, it } from 'vitest'
import { applyTheme, removeTheme } from './apply.ts'
import { compileCustomization, variablesOf } from './compile.ts'
import type { Customization } from './customization.ts'
import { DEFAULT_CUSTOMIZATION } from './defaults.ts'
import { PRESETS } from './presets.ts'

function looking(index: number): Customization {
  const preset = PRESETS[index % PRESETS.length]
  return preset ? { ...DEFAULT_CUSTOMIZATION, ...preset } : DEFAULT_CUSTOMIZATION
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

  it('parses without a loss, for every preset', () => {
    for (const [index] of PRESETS.entries()) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(compileCustomization(looking(index)))
      const [, layer] = sheet.cssRules
      const rules = layer instanceof CSSLayerBlockRule ? [...layer.cssRules] : []
      const [root] = rules
      expect(root instanceof CSSStyleRule && root.style.length).toBe(
        Object.keys(variablesOf(looking(index))).length,
      )
      expect(rules.slice(1).every((rule) => rule instanceof CSSStyleRule)).toBe(true)
    }
  })

  it('leaves one sheet behind after a thousand', () => {
    const { root, flow } = shadowRoot()
    for (let count = 0; count < 1000; count++) applyTheme(root, looking(count))
    expect(root.adoptedStyleSheets).toHaveLength(1)
    expect(root.adoptedStyleSheets[0]?.cssRules).toHaveLength(2)
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

  it('works in a document of its own', () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inner = frame.contentDocument
    if (!inner) throw new Error('an iframe without a document')
    applyTheme(inner, looking(0))
    expect(inner.adoptedStyleSheets).toHaveLength(1)
  })
})
