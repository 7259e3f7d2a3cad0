import type { Page } from '@playwright/test'
import type { Look } from './looks.ts'

/** The part of Storybook's channel that is needed here. */
interface Channel {
  on(event: string, listener: (told: unknown) => void): void
  off(event: string, listener: (told: unknown) => void): void
  emit(event: string, told: object): void
}

/**
 * A page of the built Storybook that shows one story after the other: to load it anew for each would take ten times as
 * long. A story is mounted anew in any case.
 */
export class StoryStage {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Opens the first story in that look, which the others then have as well. */
  async open(origin: string, id: string, { viewport, globals }: Look): Promise<void> {
    await this.#page.setViewportSize(viewport)
    await this.#page.clock.setFixedTime('2026-01-15T12:00:00Z')
    const values = Object.entries({ ...globals, ...NO_AXE }).map(
      ([key, value]) => `${key}:${value}`,
    )
    const query = `id=${id}&viewMode=story&globals=${values.join(';')}`
    await this.#page.goto(`${origin}/iframe.html?${query}`)
    // Storybook loads itself anew when it is sent away from a story that still plays.
    await this.#page.waitForFunction(isFinished)
    await this.#page.evaluate(loadFonts)
  }

  /**
   * Shows a story, and waits until it has been rendered and played.
   *
   * @returns What came of it: `success`, or what Storybook calls its failure.
   */
  async show(id: string): Promise<string> {
    return this.#page.evaluate(play, id)
  }
}

/** The story tests run axe; here it would only take time. */
const NO_AXE = { 'a11y.manual': '!true' }

/** Runs in the page. */
function isFinished(): boolean {
  // Storybook's own global, in each of its previews.
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
    readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } }
  }
  return preview?.currentRender?.phase === 'finished'
}

/** A font is loaded when a letter needs it, which would be in the middle of a picture. Runs in the page. */
async function loadFonts(): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()))
}

/** Runs in the page. */
function play(storyId: string): Promise<string> {
  // Storybook's own global, in each of its previews.
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
    readonly __STORYBOOK_ADDONS_CHANNEL__: Channel
  }
  const ENDS = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing']
  return new Promise((resolve) => {
    const listeners = ENDS.map((event) => ({
      event,
      listener: (told: unknown): void => {
        for (const other of listeners) channel.off(other.event, other.listener)
        const { status = event } = Object(told)
        requestAnimationFrame(() => resolve(String(status)))
      },
    }))
    for (const { event, listener } of listeners) channel.on(event, listener)
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' })
  })
}
