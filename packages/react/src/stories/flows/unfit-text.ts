import type { LinkState } from '@linkflow/core'
import { INSTITUTIONS } from '../fixtures.ts'
import { initialsOf } from '../../parts/institution-logo.tsx'

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt'] as const

/**
 * What a pane in the pseudo-locale says that is not in the catalogue: text with letters but without a bracket, and
 * not a name, a label or a code of the session's own data either.
 */
export function uncatalogued(frame: Element, state: LinkState): readonly string[] {
  const data = new Set([...textsIn(state), ...textsIn(INSTITUTIONS)])
  const known = new Set([...data].flatMap((text) => [text, initialsOf(text), hostOf(text)]))
  return shownTexts(frame).filter(
    (text) => /\p{L}/u.test(text) && !/[[\]]/.test(text) && !known.has(text),
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function hostOf(text: string): string {
  return URL.canParse(text) ? new URL(text).host.replace(/^www\./, '') : text
}

function shownTexts(frame: Element): readonly string[] {
  const walk = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walk.nextNode()) {
    const { parentElement, textContent } = walk.currentNode
    // A drawing of a bank statement, with letters for an example.
    if (!parentElement?.closest('[data-part="statement"]')) texts.push(textContent ?? '')
  }
  const spoken = [...frame.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.map((name) => element.getAttribute(name) ?? ''),
  )
  return [...texts, ...spoken].map((text) => text.trim()).filter(Boolean)
}

/** What does not fit: text that reaches out of the frame, or is cut off where nobody meant to shorten it. */
export function unfit(frame: Element): readonly string[] {
  const { left, right } = frame.getBoundingClientRect()
  return [...frame.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      if (!element.textContent || element.closest('[data-part="spoken"], svg')) return false
      // Shortened on purpose, with three dots that say so.
      if (isShortened(element.parentElement)) return false
      const box = element.getBoundingClientRect()
      return box.right > right + 1 || box.left < left - 1 || isCutOff(element)
    })
    .map((element) => `${element.dataset['part'] ?? element.localName}: ${element.textContent}`)
}

function isCutOff(element: HTMLElement): boolean {
  const { overflowX, display } = getComputedStyle(element)
  if (display.startsWith('inline') || isShortened(element)) return false
  return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
}

function isShortened(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).textOverflow === 'ellipsis'
}
