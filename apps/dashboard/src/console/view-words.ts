/** What the panes are called in this app; the host hears the names on the left (link-contract C.4). */
const WORDS: Readonly<Record<string, string>> = {
  SELECT_INSTITUTION: 'Institution Select',
  SELECT_BRAND: 'Brand Select',
  CREDENTIAL: 'Sign-in',
  MFA: 'Security check',
  OAUTH: 'Bank’s own page',
  RECAPTCHA: 'Robot check',
}

/** A view's name for people: `SELECT_ACCOUNT` is "Select Account". One that is not known yet is readable too. */
export function paneName(view_name: string): string {
  const words = view_name.toLowerCase().split('_')
  const plain = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
  return WORDS[view_name] ?? plain
}
