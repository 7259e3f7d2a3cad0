import { expect, test } from '@playwright/test'
import { ALL_LOOKS, looksOf, pictureOf } from './looks.ts'
import { paneStories } from './pane-stories.ts'
import { StoryStage } from './story-stage.ts'

test.skip(() => process.env['LINKFLOW_PICTURES'] === 'skip', 'another browser')

/** None of those that are taken: to show the one that is shown already is to show nothing. */
const CURTAIN = 'errors-by-code--item-locked'

for (const look of ALL_LOOKS) {
  test(look.title, async ({ page }) => {
    const stories = paneStories().filter((story) => looksOf(story).includes(look))
    test.setTimeout(10_000 + stories.length * 3000)
    const stage = new StoryStage(page)
    await stage.open(process.env['LINKFLOW_PICTURES_ORIGIN'] ?? '', CURTAIN, look)
    for (const story of stories) {
      const name = `${story.pane}, ${story.state}`
      expect.soft(await stage.show(story.id), name).toBe('success')
      const frame = page.locator('[data-part="frame"]')
      await expect.soft(frame, name).toHaveScreenshot(pictureOf(story, look))
    }
  })
}
