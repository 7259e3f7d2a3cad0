import { readFileSync } from 'node:fs'
import type { Indexer } from 'storybook/internal/types'
import { loadCsf } from 'storybook/internal/csf-tools'
import type { Plugin } from 'vite'
import { listedErrors } from '../packages/react/src/stories/listed-errors.ts'
import { SCENARIOS } from '../packages/core/src/scenarios/index.ts'
import { ERROR_CODES } from '../packages/core/src/vocabulary/error-code.ts'

/** A story as data: the rest is in the meta of its file. */
interface ListedStory {
  readonly exportName: string
  readonly name: string
  readonly args: Readonly<Record<string, string>>
}

/** Files whose stories are a list that core keeps, so that a new entry is a story without anybody writing one. */
const LISTS: Readonly<Record<string, () => readonly ListedStory[]>> = {
  'scenarios.stories.tsx': () =>
    SCENARIOS.map(({ name, title }) => ({
      exportName: pascalCase(name),
      name: title,
      args: { scenario: name },
    })),
  'errors.stories.tsx': () =>
    listedErrors(ERROR_CODES).map((code) => ({
      exportName: pascalCase(code),
      name: code,
      args: { code },
    })),
}

const LISTED_FILE = /\/stories\/(scenarios|errors)\.stories\.tsx$/

/** What the stories of a file are, before anything else reads it. */
export function expandStories(code: string, path: string): string {
  const [fileName] = path.split('/').slice(-1)
  const stories = LISTS[fileName ?? '']?.() ?? []
  const lines = stories.map(
    ({ exportName, ...story }) => `export const ${exportName} = ${JSON.stringify(story)}`,
  )
  return [code, ...lines, ''].join('\n')
}

/** Storybook's list of stories comes from the files as they are written down, so it is told what they become. */
export const listedStoriesIndexer: Indexer = {
  test: LISTED_FILE,
  createIndex: async (path, { makeTitle }) => {
    const code = expandStories(readFileSync(path, 'utf8'), path)
    return loadCsf(code, { fileName: path, makeTitle }).parse().indexInputs
  },
}

/** The same for Vite, which serves them, and for Vitest, which runs them. */
export function listedStories(): Plugin {
  return {
    name: 'linkflow-listed-stories',
    enforce: 'pre',
    transform: (code, id) => (LISTED_FILE.test(id) ? expandStories(code, id) : null),
  }
}

/** `mfa-device` and `ITEM_LOCKED` become `MfaDevice` and `ItemLocked`. */
function pascalCase(name: string): string {
  return name
    .toLowerCase()
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
