/** What follows a number, by plural category of the language; `other` is the one that every language has. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>
>

/** Counts in one language: the number in its own grouping, then the form that agrees with it. */
export function counter(language: string): (count: number, forms: PluralForms) => string {
  const plurals = new Intl.PluralRules(language)
  return (count, forms) =>
    `${count.toLocaleString(language)} ${forms[plurals.select(count)] ?? forms.other}`
}
