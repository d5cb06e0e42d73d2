/** What the page can be seen in, by its word in the address, where the panel's word is the same. */
export const schemes = { ljust: 'Ljust', morkt: 'Mörkt' } as const
export type Scheme = keyof typeof schemes

/**
 * Gives every `[data-scheme]` the light or the dark of the theme, so that both can stand on one page. The values are read out of
 * the theme itself, so the catalogue cannot show others than the portal has.
 */
export function offerSchemes(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet, 'ljust'))
  const light = declarations(rules, 'ljust')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `[data-scheme='ljust'] { ${light} color-scheme: light; }
     [data-scheme='morkt'] { ${light} ${declarations(rules, 'morkt')} color-scheme: dark; }`,
  )
  document.adoptedStyleSheets.push(sheet)
}

type ThemeRule = { scheme: Scheme; style: CSSStyleDeclaration }

function rulesOf(group: CSSStyleSheet | CSSGroupingRule, scheme: Scheme): ThemeRule[] {
  return [...group.cssRules].flatMap((rule): ThemeRule[] => {
    if (rule instanceof CSSStyleRule)
      return rule.selectorText === ':root' ? [{ scheme, style: rule.style }] : []
    if (rule instanceof CSSMediaRule) {
      if (!rule.media.mediaText.includes('prefers-color-scheme')) return []
      return rulesOf(rule, rule.media.mediaText.includes('dark') ? 'morkt' : 'ljust')
    }
    return rule instanceof CSSGroupingRule ? rulesOf(rule, scheme) : []
  })
}

function declarations(rules: ThemeRule[], scheme: Scheme): string {
  return rules.flatMap((rule) => (rule.scheme === scheme ? rule.style.cssText : [])).join(' ')
}
