import type { PaneStory } from './pane-stories.ts'

/** One way to look at a state of a pane. */
export interface Look {
  /** The end of the picture's name. */
  readonly name: 'light' | 'dark' | 'phone' | 'rtl' | 'ink' | 'night-train'
  readonly title: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** What the toolbar is set to. */
  readonly globals: Readonly<Record<string, string>>
}

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }

/** Every state is looked at in each of these. */
export const LOOKS: readonly Look[] = [
  { name: 'light', title: 'light', viewport: DESKTOP, globals: { scheme: 'light' } },
  { name: 'dark', title: 'dark', viewport: DESKTOP, globals: { scheme: 'dark' } },
  { name: 'phone', title: '360 px', viewport: PHONE, globals: { scheme: 'light' } },
  {
    name: 'rtl',
    title: 'right to left',
    viewport: DESKTOP,
    globals: { scheme: 'light', language: 'ar' },
  },
]

/** And the first state of each pane in these themes, which are drawn with the font that is in the repository. */
const THEMES: readonly Look[] = [
  {
    name: 'ink',
    title: 'theme Ink',
    viewport: DESKTOP,
    globals: { scheme: 'light', theme: 'ink' },
  },
  {
    name: 'night-train',
    title: 'theme Night train',
    viewport: DESKTOP,
    globals: { scheme: 'dark', theme: 'night-train' },
  },
]

export const ALL_LOOKS: readonly Look[] = [...LOOKS, ...THEMES]

export function looksOf({ first }: Pick<PaneStory, 'first'>): readonly Look[] {
  return first ? ALL_LOOKS : LOOKS
}

/** The name of the picture's file: `credentials-default-dark.png`. */
export function pictureOf({ id }: Pick<PaneStory, 'id'>, { name }: Pick<Look, 'name'>): string {
  return `${id.replace(/^panes-/, '').replace('--', '-')}-${name}.png`
}
