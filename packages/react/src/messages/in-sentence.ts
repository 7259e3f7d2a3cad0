/** A field's label inside a sentence: `Password` becomes `password`, while `PIN` and `IBAN` stay as they are. */
export function inSentence(label: string): string {
  const second = label.charAt(1)
  const abbreviation = second !== second.toLowerCase()
  return abbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
