import type { Theme } from './choices.ts'

/** Rules of the style sheets that ask for a scheme, with what they asked. */
const asking = new Map<CSSMediaRule, string>()

/** Makes the portal light or dark whatever the device is set to, by answering for it in the portal's own style sheets. */
export function applyTheme(theme: Theme): void {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (/prefers-color-scheme/.test(rule.media.mediaText) && !asking.has(rule)) {
        asking.set(rule, rule.media.mediaText)
      }
    }
  }
  for (const [rule, asked] of asking) {
    const isDark = asked.includes('dark')
    rule.media.mediaText = theme === 'system' ? asked : isDark === (theme === 'morkt') ? 'all' : 'not all'
  }
  const scheme = { system: '', ljust: 'light', morkt: 'dark' }[theme]
  document.documentElement.style.colorScheme = scheme
}

function rulesOf(sheet: CSSStyleSheet | CSSGroupingRule): CSSMediaRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    const inner = rule instanceof CSSGroupingRule ? rulesOf(rule) : []
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner
  })
}
