// tsx scripts/anatomy.ts: writes what every pane can be styled by, for the page "Anatomy" of the documentation.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Component, Element, Value } from './anatomy-source.ts'
import { Components, storyOf } from './anatomy-source.ts'
import { root } from './workspace.mjs'

/** One `data-part`, with what else can be said of it in a selector. */
export interface PartAnatomy {
  readonly part: string
  /** The HTML element, or elements. */
  readonly elements: readonly string[]
  /** Attribute → the values that stand in the source; none where they come from data. */
  readonly hooks: Readonly<Record<string, readonly string[]>>
  /** The component that draws it. */
  readonly from: string
}

export interface PaneAnatomy {
  /** As in `LinkState`. */
  readonly pane: string
  readonly component: string
  readonly about: string
  /** Values of `data-pane`. */
  readonly views: readonly string[]
  /** The id of its first story. */
  readonly story: string
  /** Those that not every pane has. */
  readonly parts: readonly PartAnatomy[]
}

export interface Anatomy {
  /** The dialog and the frame. */
  readonly around: readonly PartAnatomy[]
  /** What all panes have. */
  readonly shell: readonly PartAnatomy[]
  readonly panes: readonly PaneAnatomy[]
  /** What the components say of themselves, in a sentence. */
  readonly components: Readonly<Record<string, string>>
}

/** Values that no literal of the panes tells: core decides between them. */
const COMPUTED_VIEWS: Readonly<Record<string, readonly string[]>> = {
  DepositVerificationPane: [
    'SAME_DAY_MICRODEPOSIT_VERIFICATION',
    'INSTANT_MICRODEPOSIT_VERIFICATION',
  ],
}

type Bindings = ReadonlyMap<string, Value>

/** Reads the source as it is now. */
export function anatomy(): Anatomy {
  const components = new Components()
  const panes = paneComponents(components).map(([pane, component]) => ({
    pane,
    component,
    parts: partsOf([component], components),
  }))
  const [first, ...others] = panes
  const shared = (first?.parts ?? []).filter(({ part }) =>
    others.every(({ parts }) => parts.some((other) => other.part === part)),
  )
  const shell = shared.map(({ part }) =>
    merge(
      panes.flatMap(({ parts }) => parts),
      part,
    ),
  )
  const hosts = ['LinkDialog', 'LinkPanes'].flatMap((name) => components.find(name) ?? [])
  const around = partsOf(hosts, components).filter(
    ({ part }) => !panes.some(({ parts }) => parts.some((other) => other.part === part)),
  )
  const described = panes.map(({ pane, component, parts }) => ({
    pane,
    component: component.name,
    about: sentence(component.about, 2),
    views: COMPUTED_VIEWS[component.name] ?? valuesOf(parts, 'pane', 'data-pane'),
    story: storyOf(`panes/${pane === 'exit-confirmation' ? 'exit' : pane}-pane.tsx`),
    parts: parts.filter(({ part }) => !shared.some((other) => other.part === part)),
  }))
  const all = [...around, ...shell, ...described.flatMap(({ parts }) => parts)]
  return { around, shell, panes: described, components: aboutEach(all, components) }
}

/** The table of panes in `pane-switch.tsx`: their order, and their names in the machine. */
function paneComponents(components: Components): readonly (readonly [string, Component])[] {
  return components.constant('PANES').map(([pane, name]) => {
    const component = components.find(name)
    if (!component) throw new Error(`The pane ${pane} is drawn by ${name}, which is nowhere.`)
    return [pane, component] as const
  })
}

/** Every part that these components draw, themselves or by others, in the order of the source. */
function partsOf(from: readonly Component[], components: Components): readonly PartAnatomy[] {
  const drawn: PartAnatomy[] = []
  const visited = new Set<string>()
  const visit = (component: Component, bindings: Bindings, name = component.name): void => {
    const key = `${component.file} ${component.name} ${JSON.stringify([...bindings])}`
    if (visited.has(key)) return
    visited.add(key)
    for (const element of component.elements) {
      drawn.push(...drawnAs(element, component, bindings).map((part) => ({ ...part, from: name })))
      for (const tag of element.tags) {
        const inner = components.resolve(tag, component.file)
        if (inner) visit(inner, boundBy(element, component, bindings))
      }
    }
    for (const call of component.calls) {
      const inner = components.resolve(call, component.file)
      if (inner) visit(inner, new Map())
    }
    for (const own of component.handed) {
      const inner = components.resolve(own, component.file)
      if (inner) visit(inner, bindings, name)
    }
  }
  for (const component of from) visit(component, new Map())
  return [...new Set(drawn.map(({ part }) => part))].map((part) => merge(drawn, part))
}

const HOOK = /^(data-(?!part$|direction$)|class)/

function drawnAs(
  element: Element,
  component: Component,
  bindings: Bindings,
): readonly PartAnatomy[] {
  const hooks = [...element.values]
    .filter(([name]) => HOOK.test(name))
    .map(([name, value]) => [
      name.replace('className', 'class'),
      settle(value, component, bindings).filter((text) => text !== ''),
    ])
  const given = element.spreads ? [...bindings].filter(([name]) => HOOK.test(name)) : []
  const all = [...hooks, ...given.map(([name, { texts }]) => [name, texts])]
  const elements = element.tags.filter((tag) => /^[a-z]/.test(tag))
  return settle(element.values.get('data-part'), component, bindings).map((part) => ({
    part,
    elements,
    hooks: Object.fromEntries(all),
    from: component.name,
  }))
}

/** The texts that a value comes to where a component is drawn with these properties. */
function settle(
  value: Value | undefined,
  component: Component,
  bindings: Bindings,
): readonly string[] {
  if (!value) return []
  if (value.prop === null) return value.texts
  const given = bindings.get(value.prop)?.texts ?? []
  const usual = component.defaults.get(value.prop)
  const decided = given.length > 0 ? given : usual === undefined ? [] : [usual]
  return [...new Set([...value.texts, ...decided])]
}

function boundBy(element: Element, component: Component, bindings: Bindings): Bindings {
  const bound = [...element.values].map(
    ([name, value]) => [name, { texts: settle(value, component, bindings), prop: null }] as const,
  )
  const forwarded = element.spreads ? [...bindings] : []
  return new Map([...forwarded, ...bound.filter(([, { texts }]) => texts.length > 0)])
}

/** All that was found of one part, as one. */
function merge(drawn: readonly PartAnatomy[], part: string): PartAnatomy {
  const same = drawn.filter((other) => other.part === part)
  const names = [...new Set(same.flatMap(({ hooks }) => Object.keys(hooks)))].sort()
  const hooks = names.map((name) => [name, unique(same.flatMap((one) => one.hooks[name] ?? []))])
  return {
    part,
    elements: unique(same.flatMap(({ elements }) => elements)),
    hooks: Object.fromEntries(hooks),
    from: same[0]?.from ?? '',
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function valuesOf(parts: readonly PartAnatomy[], part: string, hook: string): readonly string[] {
  return parts.find((other) => other.part === part)?.hooks[hook] ?? []
}

function aboutEach(
  parts: readonly PartAnatomy[],
  components: Components,
): Readonly<Record<string, string>> {
  const names = unique(parts.map(({ from }) => from)).toSorted()
  const entries = names.map((name) => [name, sentence(components.find(name)?.about ?? '', 1)])
  return Object.fromEntries(entries.filter(([, about]) => about !== ''))
}

/** The first sentences of a comment, without what it says to developers in brackets. */
function sentence(about: string, count: number): string {
  const plain = about.replace(/ \((link-contract|decision|architecture)[^)]*\)/g, '')
  return (plain.match(/[^.]+(?:\.(?=\s|$)|$)/g) ?? []).slice(0, count).join('').trim()
}

export const ANATOMY_FILE: string = join(root, 'packages', 'react', 'src', 'docs', 'anatomy.json')

if (process.argv[1]?.endsWith('anatomy.ts')) {
  writeFileSync(ANATOMY_FILE, `${JSON.stringify(anatomy(), null, 2)}\n`)
  execFileSync(join(root, 'node_modules', '.bin', 'oxfmt'), [ANATOMY_FILE])
}
