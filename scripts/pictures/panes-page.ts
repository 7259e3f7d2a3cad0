import { ALL_LOOKS, pictureOf } from './looks.ts'
import type { PaneStory } from './pane-stories.ts'

/** docs/panes.md: each pane as it usually is, in three themes, two directions and two widths. */
export function panesPage(stories: readonly PaneStory[]): string {
  const sections = stories
    .filter(({ first }) => first)
    .map((story) => {
      const titles = ALL_LOOKS.map(({ title }) => title)
      const cells = ALL_LOOKS.map(
        (look) => `![${story.pane}, ${look.title}](pictures/${pictureOf(story, look)})`,
      )
      return `## ${story.pane}: ${story.state.toLowerCase()}

| ${titles.join(' | ')} |
| ${titles.map(() => '---').join(' | ')} |
| ${cells.join(' | ')} |
`
    })
  return `# Every pane

Each pane as it usually is: by itself in light and dark, on a phone, from right to left, and in two of the themes. Every
other state is in [the table of what is checked](coverage.md) and in Storybook. \`pnpm pictures:update\` writes this
page; \`npm test\` compares the pictures with the panes.

${sections.join('\n')}`
}
