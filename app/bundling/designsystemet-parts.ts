import type { Plugin, Rule } from 'postcss'

/** Rules of designsystemet that no element of the portal is drawn by: cards that are links, or in blocks, and kinds it does not use. */
export const unused = [
  'ds-card__block',
  'ds-details',
  'data-clickdelegatefor',
  'click-delegate-hover',
  ':where(a,',
  'data-variant=circle',
  'data-variant=text',
  'data-variant=tinted',
  'data-variant=tertiary',
  'data-icon',
  'data-fullwidth',
  'aria-readonly',
] as const

const isUnused = (selector: string) => {
  const plain = selector.replaceAll(/["']/g, '').replaceAll(', ', ',')
  return unused.some((part) => plain.includes(part))
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
