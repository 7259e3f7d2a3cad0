// pnpm acceptance: lists the contract's acceptance facts with the tests that hold them, in docs/acceptance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { FACTS } from './acceptance-facts.ts'
import { root } from './workspace.mjs'

interface Test {
  readonly file: string
  readonly title: string
}

const TITLE = /\b(?:it|test|describe)(?:\.each\([^]*?\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g

/** Every test whose title names facts: `M45 M46 a wrong password …`. */
export function testsByFact(): ReadonlyMap<number, readonly Test[]> {
  const found = new Map<number, Test[]>()
  for (const file of testFiles()) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, , title = ''] of text.matchAll(TITLE))
      for (const [, number] of title.matchAll(/\bM(\d+)\b/g)) {
        const fact = Number(number)
        found.set(fact, [...(found.get(fact) ?? []), { file, title: plain(title) }])
      }
  }
  return found
}

function testFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .sort()
}

const plain = (title: string): string => title.replace(/\bM\d+ ?/g, '').replaceAll('|', '\\|')

/** The page as it should be. */
export function acceptancePage(): string {
  const tests = testsByFact()
  const rows = FACTS.map((fact, index) => {
    const held = tests.get(index + 1) ?? []
    const links = held.map(({ file, title }) => `[${title}](../${file})`).join('<br>')
    return `| ${index + 1} | ${fact} | ${links || '*not held by a test yet*'} |`
  })
  const open = FACTS.filter((_, index) => !tests.has(index + 1)).length
  return `# Acceptance facts

The individually checkable facts of the contract, and the tests that hold them. \`pnpm acceptance\` writes this page from
the titles of the tests; a test says when it is out of date. ${FACTS.length - open} of ${FACTS.length} are held.

| M | fact | held by |
| --- | --- | --- |
${rows.join('\n')}
`
}

if (process.argv[1]?.endsWith('acceptance.ts'))
  writeFileSync(join(root, 'docs', 'acceptance.md'), acceptancePage())
