// Reads which components draw which elements, with their `data-*` attributes and classes, from the source.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { root } from './workspace.mjs'

/** What an attribute or a property can be. */
export interface Value {
  /** The texts that stand in the source, in order. */
  readonly texts: readonly string[]
  /** The property of the component that decides, where one does. */
  readonly prop: string | null
}

/** One element in a component's JSX. */
export interface Element {
  /** `button`, or the name of a component; several where the component chooses. */
  readonly tags: readonly string[]
  readonly values: ReadonlyMap<string, Value>
  /** Gets the component's own properties as well: `{...rest}`. */
  readonly spreads: boolean
}

/** A function that draws something. */
export interface Component {
  readonly name: string
  readonly file: string
  /** What its comment says. */
  readonly about: string
  /** Of its properties. */
  readonly defaults: ReadonlyMap<string, string>
  readonly elements: readonly Element[]
  /** Functions that it calls and that may draw something too. */
  readonly calls: readonly string[]
  /** Components that it hands to a function, which draws them in its place: `usePart('Title', OwnTitle, props)`. */
  readonly handed: readonly string[]
}

const SOURCE = join(root, 'packages', 'react', 'src')

/** Every component of the panes, the parts and what is around them: by file, then by name. */
export class Components {
  readonly #files = new Map<string, ReadonlyMap<string, Component>>()
  readonly #imports = new Map<string, ReadonlyMap<string, string>>()
  readonly #constants = new Map<string, ReadonlyMap<string, Value>>()

  constructor() {
    const files = sourceFiles().map((path) => [path, parse(path)] as const)
    for (const [path, source] of files) {
      this.#imports.set(path, importsOf(source, path))
      for (const [name, values] of constantsOf(source)) this.#constants.set(name, values)
    }
    for (const [path, source] of files)
      this.#files.set(path, componentsOf(source, path, this.#constants))
  }

  /** By a name that only one component has. */
  find(name: string): Component | null {
    const found = [...this.#files.values()].flatMap((components) => components.get(name) ?? [])
    return found[0] ?? null
  }

  /** A constant object whose values are components: key → name. */
  constant(name: string): readonly (readonly [string, string])[] {
    const entries = [...(this.#constants.get(name) ?? [])]
    return entries.flatMap(([key, { prop }]) => (prop ? [[key, prop] as const] : []))
  }

  /** What a name stands for in a file: its own component, or one that it imports. */
  resolve(name: string, file: string): Component | null {
    const own = this.#files.get(file)?.get(name)
    if (own) return own
    const from = this.#imports.get(file)?.get(name)
    return (from && this.#files.get(from)?.get(name)) || null
  }
}

export function storyOf(paneFile: string): string {
  const text = readFileSync(join(SOURCE, paneFile.replace('.tsx', '.stories.tsx')), 'utf8')
  const title = /title: '([^']+)'/.exec(text)?.[1] ?? ''
  const story = /export const (\w+): Story/.exec(text)?.[1] ?? ''
  const kebab = story.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
  return `${title}--${kebab}`.toLowerCase().replace(/[ /]/g, '-')
}

function sourceFiles(): readonly string[] {
  const around = ['link-dialog.tsx', 'link-embedded.tsx', 'link-inline.tsx']
  const within = ['panes', 'parts'].flatMap((folder) =>
    readdirSync(join(SOURCE, folder)).map((file) => join(folder, file)),
  )
  return [...around, ...within]
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file))
    .map((file) => join(SOURCE, file))
}

function parse(path: string): ts.SourceFile {
  const text = readFileSync(path, 'utf8')
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
}

/** The file that each imported name comes from; names of other packages are left out. */
function importsOf(source: ts.SourceFile, path: string): ReadonlyMap<string, string> {
  const imports = new Map<string, string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      continue
    const { text } = statement.moduleSpecifier
    const names = statement.importClause?.namedBindings
    if (!text.startsWith('.') || !names || !ts.isNamedImports(names)) continue
    for (const { name } of names.elements) imports.set(name.text, join(dirname(path), text))
  }
  return imports
}

/** Constant objects, which components spread into their elements. */
function constantsOf(source: ts.SourceFile): readonly [string, ReadonlyMap<string, Value>][] {
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => {
      const value =
        initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer
      if (!ts.isIdentifier(name) || !value || !ts.isObjectLiteralExpression(value)) return []
      const entries = value.properties.filter(ts.isPropertyAssignment).map((property) => {
        const key = property.name.getText(source).replace(/^'|'$/g, '')
        return [key, valueOf(property.initializer)] as const
      })
      return [[name.text, new Map(entries)] as [string, ReadonlyMap<string, Value>]]
    }),
  )
}

type Constants = ReadonlyMap<string, ReadonlyMap<string, Value>>

function componentsOf(
  source: ts.SourceFile,
  file: string,
  constants: Constants,
): ReadonlyMap<string, Component> {
  const found = source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const name = declaration.name?.text
    if (!name || !declaration.body) return []
    const drawn = drawnBy(declaration.body, constants)
    const about = ts.getJSDocCommentsAndTags(declaration).map(commentOf).join(' ')
    const defaults = defaultsOf(declaration)
    return [[name, { name, file, about, defaults, ...drawn }] as const]
  })
  return new Map(found)
}

function commentOf(doc: ts.JSDoc | ts.JSDocTag): string {
  return (ts.getTextOfJSDocComment(doc.comment) ?? '').replace(/\s+/g, ' ')
}

/** `{ variant = 'secondary' }` of the first parameter. */
function defaultsOf({ parameters }: ts.FunctionDeclaration): ReadonlyMap<string, string> {
  const pattern = parameters[0]?.name
  if (!pattern || !ts.isObjectBindingPattern(pattern)) return new Map()
  return new Map(
    pattern.elements.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isStringLiteral(initializer)
        ? [[name.text, initializer.text] as const]
        : [],
    ),
  )
}

function drawnBy(
  body: ts.Node,
  constants: Constants,
): Pick<Component, 'elements' | 'calls' | 'handed'> {
  const elements: Element[] = []
  const calls: string[] = []
  const handed: string[] = []
  const choices = new Map<string, readonly string[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer)
      choices.set(node.name.getText(), choiceOf(node.initializer))
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
      elements.push(elementOf(node, constants, choices))
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      calls.push(node.expression.text)
      handed.push(...node.arguments.filter(ts.isIdentifier).map(({ text }) => text))
    }
    ts.forEachChild(node, visit)
  }
  visit(body)
  return { elements, calls, handed }
}

/** `one ? RadioOption : CheckboxOption` is either. */
function choiceOf(expression: ts.Expression): readonly string[] {
  if (!ts.isConditionalExpression(expression)) return []
  return [expression.whenTrue, expression.whenFalse].flatMap((way) =>
    ts.isIdentifier(way) || ts.isStringLiteral(way) ? [way.text] : [],
  )
}

function elementOf(
  { tagName, attributes }: ts.JsxOpeningElement | ts.JsxSelfClosingElement,
  constants: Constants,
  choices: ReadonlyMap<string, readonly string[]>,
): Element {
  const values = new Map<string, Value>()
  let spreads = false
  for (const attribute of attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      const { expression } = attribute
      const spread = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined
      for (const [name, value] of spread ?? []) values.set(name, value)
      spreads ||= ts.isIdentifier(expression) && !spread
    } else {
      const { initializer } = attribute
      const text =
        initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
      values.set(attribute.name.getText(), text ? valueOf(text) : { texts: ['true'], prop: null })
    }
  }
  const tag = tagName.getText()
  const chosen = choices.get(tag) ?? []
  return { tags: chosen.length > 0 ? chosen : [tag], values, spreads }
}

/** The texts that an expression may come to, and the property that decides where it is one. */
function valueOf(expression: ts.Node): Value {
  if (ts.isIdentifier(expression)) return { texts: [], prop: expression.text }
  if (ts.isBinaryExpression(expression)) return valueOf(expression.left)
  if (ts.isConditionalExpression(expression)) {
    const [yes, no] = [valueOf(expression.whenTrue), valueOf(expression.whenFalse)]
    return { texts: [...yes.texts, ...no.texts], prop: yes.prop ?? no.prop }
  }
  const texts = ts.isStringLiteral(expression) ? [expression.text] : []
  return { texts, prop: null }
}
