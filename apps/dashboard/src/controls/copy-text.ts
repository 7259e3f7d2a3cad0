import { say } from './notice.tsx'

/** Copies, and says so; a browser may refuse. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(done)
  } catch {
    say('The browser did not allow copying. Select the text and copy it by hand.', 'bad')
  }
}
