import type { Plugin, Rule } from 'postcss'

/** Rules of designsystemet that no element of the portal is drawn by: cards that are links, or in blocks, and kinds it does not use. */
export const unused = [
  'ds-card__block',
  'ds-details',
  'data-clickdelegatefor',
  'click-delegate-hover',
  'data-variant=circle',
  'data-variant=text',
  'data-variant=tinted',
  'data-variant=tertiary',
  'data-icon',
  'data-fullwidth',
] as const

/** What stands for a card that is itself a link or a button. */
export const pressed = ':where(a,'

const hasUnused = (text: string) => unused.some((part) => text.includes(part))

/** True when nothing that the portal draws can be what a selector is of. Of several that it is for by turns, one that is used is enough. */
function isUnused(selector: string): boolean {
  let plain = selector.replaceAll(/["']/g, '').replaceAll(', ', ',')
  if (plain.includes(pressed)) return true
  // The innermost first.
  const choice = /:(is|where|has|not)\(([^()]*)\)/
  for (let found = choice.exec(plain); found; found = choice.exec(plain)) {
    const [whole, kind, turns = ''] = found
    const isUsed = kind === 'not' || turns.split(',').some((turn) => !hasUnused(turn))
    plain = plain.replace(whole, isUsed ? '' : turns)
  }
  return hasUnused(plain)
}

/** Takes out of a rule the selectors of what is not used, and the rule when none is left; undefined when all of it is used. */
export function withoutUnused(rule: Pick<Rule, 'selectors'>): string[] | undefined {
  const used = rule.selectors.filter((selector) => !isUnused(selector))
  return used.length < rule.selectors.length ? used : undefined
}

/** Leaves out of the styles what of designsystemet is never drawn, which is more than half of its card. */
export const designsystemetParts: Plugin = {
  postcssPlugin: 'designsystemet-parts',
  Rule(rule) {
    if (!rule.source?.input.file?.includes('/designsystemet-css/')) return
    const used = withoutUnused(rule)
    if (!used) return
    if (used.length === 0) rule.remove()
    else rule.selectors = used
  },
}
