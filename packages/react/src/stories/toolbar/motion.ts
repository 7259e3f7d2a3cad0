/**
 * Has the page's own rules for reduced or full motion apply, whatever the system prefers: a page cannot set a media
 * feature, but it can say of each rule that asks for one whether it counts.
 *
 * @returns Puts everything back.
 */
export function preferMotion(motion: 'full' | 'reduced'): () => void {
  const changed = [...document.styleSheets, ...document.adoptedStyleSheets]
    .flatMap((sheet) => motionRules(sheet.cssRules))
    .map((rule) => ({ rule, text: rule.media.mediaText }))
  for (const { rule, text } of changed) {
    const asksForReduced = /prefers-reduced-motion:\s*reduce/.test(text)
    rule.media.mediaText = asksForReduced === (motion === 'reduced') ? 'all' : 'not all'
  }
  return () => {
    for (const { rule, text } of changed) rule.media.mediaText = text
  }
}

function motionRules(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-motion'))
      return [rule]
    return rule instanceof CSSGroupingRule ? motionRules(rule.cssRules) : []
  })
}
