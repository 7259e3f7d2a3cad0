import type { Indexer } from 'storybook/internal/types'
import type { Plugin } from 'vite'
/** What the stories of a file are, before anything else reads it. */
export declare function expandStories(code: string, path: string): string
/** Storybook's list of stories comes from the files as they are written down, so it is told what they become. */
export declare const listedStoriesIndexer: Indexer
/** The same for Vite, which serves them, and for Vitest, which runs them. */
export declare function listedStories(): Plugin
