import type { Theme } from './choices.ts'

/** How wide the panel is, in px, where it stands beside the portal. */
const panelWidth = 480
/** An em of a media query is of the browser's own size, whatever the portal's is. */
const pxOfRem = 16

/** What the style sheets ask of the device, as they asked it. */
const asked = new Map<CSSMediaRule, string>()
const device: { theme: Theme; narrower: boolean } = { theme: 'system', narrower: false }

/**
 * Answers for the device in the portal's own style sheets: light or dark as chosen, and narrower by the panel when that stands
 * beside, so that the portal is laid out for the room it has. Nothing of the portal has to know of it.
 */
export function pretend(some: Partial<typeof device>): void {
  Object.assign(device, some)
  answer()
  observer ??= watch()
}

let observer: MutationObserver | undefined

/** The style sheets of a page come when it is opened: they are answered too. */
function watch(): MutationObserver {
  const watching = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof HTMLLinkElement) node.addEventListener('load', answer)
  })
  watching.observe(document.head, { childList: true })
  return watching
}

function answer(): void {
  for (const rule of [...document.styleSheets].flatMap(rulesOf)) {
    if (!asked.has(rule)) asked.set(rule, rule.media.mediaText)
  }
  for (const [rule, text] of asked) {
    const answered = answerTo(text)
    if (rule.media.mediaText !== answered) rule.media.mediaText = answered
  }
  document.documentElement.style.colorScheme = { system: '', ljust: 'light', morkt: 'dark' }[device.theme]
}

function answerTo(text: string): string {
  if (/prefers-color-scheme/.test(text) && device.theme !== 'system')
    return text.includes('dark') === (device.theme === 'morkt') ? 'all' : 'not all'
  if (!device.narrower) return text
  // `(min-width: 60rem)` and `(60rem <= width < 72rem)` alike: every width in it is more by the panel's.
  return text.replaceAll(/\([^()]*width[^()]*\)/g, (feature) =>
    feature.replaceAll(/([\d.]+)(rem|px)/g, (_, size: string, unit: string) => {
      const more = unit === 'px' ? panelWidth : panelWidth / pxOfRem
      return `${Number(size) + more}${unit}`
    }),
  )
}

function rulesOf(sheet: CSSStyleSheet | CSSGroupingRule): CSSMediaRule[] {
  return [...sheet.cssRules].flatMap((rule) => {
    const inner = rule instanceof CSSGroupingRule ? rulesOf(rule) : []
    return rule instanceof CSSMediaRule ? [rule, ...inner] : inner
  })
}
