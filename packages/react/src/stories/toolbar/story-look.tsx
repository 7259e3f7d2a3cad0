import type { Appearance, Customization } from '@linkflow/theme'
import {
  DEFAULT_APPEARANCE,
  DEFAULT_CUSTOMIZATION,
  PRESETS,
  applyTheme,
  removeTheme,
} from '@linkflow/theme'
import type { ReactElement, ReactNode } from 'react'
import { createContext, use, useLayoutEffect, useMemo } from 'react'
import { en } from '../../messages/en.ts'
import type { Messages } from '../../messages/messages.ts'
import { preferMotion } from './motion.ts'
import type { ToolbarGlobals } from './toolbar.ts'

/** How the toolbar wants a story to look and speak. */
export interface StoryLook {
  readonly messages: Messages
  readonly colorScheme: ToolbarGlobals['scheme']
}

const StoryLookContext = createContext<StoryLook>({ messages: en, colorScheme: 'light' })

/** For stories that render a whole flow: give it to `Link`, `LinkInline` or `LinkScope`. */
export function useStoryLook(): StoryLook {
  return use(StoryLookContext)
}

export interface ToolbarStageProps {
  readonly globals: ToolbarGlobals
  /** The catalogue of `globals.language`. */
  readonly messages: Messages
  readonly children: ReactNode
}

/** The place where a story stands, as the toolbar says. */
export function ToolbarStage({ globals, messages, children }: ToolbarStageProps): ReactElement {
  const { theme, density, motion, scheme, language, direction } = globals
  useLayoutEffect(() => {
    const customization = customizationOf(theme, density)
    if (!customization) return
    applyTheme(document, customization)
    return () => removeTheme(document)
  }, [theme, density])
  useLayoutEffect(() => (motion === 'system' ? undefined : preferMotion(motion)), [motion])
  const look = useMemo(() => ({ messages, colorScheme: scheme }), [messages, scheme])
  return (
    <div
      className="story-stage"
      data-link-root=""
      data-color-scheme={scheme}
      dir={direction === 'language' ? directionOf(language) : direction}
    >
      <StoryLookContext value={look}>{children}</StoryLookContext>
    </div>
  )
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr'
}

/** `null` where the panes stay as they are by themselves. */
function customizationOf(theme: string, density: ToolbarGlobals['density']): Customization | null {
  const preset = PRESETS.find(({ id }) => id === theme)
  if (!preset && density === 'theme') return null
  const { appearance, overlay } = preset ?? {
    appearance: DEFAULT_APPEARANCE,
    overlay: DEFAULT_CUSTOMIZATION.overlay,
  }
  const spaced: Appearance = density === 'theme' ? appearance : { ...appearance, density }
  return { ...DEFAULT_CUSTOMIZATION, appearance: spaced, overlay }
}
