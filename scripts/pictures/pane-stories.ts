import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCsf } from 'storybook/internal/csf-tools'
import { root } from '../workspace.mjs'

/** A pane in one of its states, as its story file says. */
export interface PaneStory {
  /** Storybook's: `panes-credentials--default`. */
  readonly id: string
  /** `Credentials`. */
  readonly pane: string
  /** `Password shown`. */
  readonly state: string
  /** The first state of its pane, which is the commonest. */
  readonly first: boolean
  /** Somebody has to do something for the pane to be in this state, and the story does it. */
  readonly plays: boolean
}

const PANES = join(root, 'packages', 'react', 'src', 'panes')

/** Every story of every pane, read from the files: in the order of the files' names, then as written. */
export function paneStories(): readonly PaneStory[] {
  return readdirSync(PANES)
    .filter((file) => file.endsWith('.stories.tsx'))
    .sort()
    .flatMap(storiesIn)
}

function storiesIn(file: string): readonly PaneStory[] {
  const csf = loadCsf(readFileSync(join(PANES, file), 'utf8'), {
    fileName: file,
    makeTitle: (title) => title,
  }).parse()
  const pane = (csf.meta.title ?? '').replace('Panes/', '')
  return csf.stories.map(({ id, name = id, tags = [] }, index) => ({
    id,
    pane,
    state: sentenceCase(name),
    first: index === 0,
    plays: tags.includes('play-fn'),
  }))
}

/** `Password Shown` is a title, `Password shown` a description. */
function sentenceCase(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase()
}
