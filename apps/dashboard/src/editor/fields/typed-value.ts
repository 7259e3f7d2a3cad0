import { useState } from 'react'
import { useField } from '../draft-context.ts'

/**
 * A field that is typed in. While it has the focus it shows what was typed, and goes on showing it when it is left
 * with something wrong in it; otherwise what the draft has.
 * @param toText The draft's value as text.
 * @param toValue The text as a value; the draft refuses it where it is none.
 */
export function useTypedValue(
  path: string,
  toText: (value: unknown) => string,
  toValue: (text: string) => unknown,
) {
  const { value, problem, change, settle } = useField(path)
  const [typed, setTyped] = useState<string | null>(null)
  const [typing, setTyping] = useState(false)
  const showsTyped = typed !== null && (typing || problem !== null)
  return {
    problem,
    text: showsTyped ? typed : toText(value),
    onType: (text: string) => {
      setTyped(text)
      setTyping(true)
      change(toValue(text))
    },
    onLeave: () => {
      setTyping(false)
      settle()
    },
  }
}
