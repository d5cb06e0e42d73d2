import type { TFunction } from 'i18next'
import { quoted } from '#ui/SourceText.tsx'
import { isOddCount, isUsedUp } from './collected.ts'
import { saysAnew } from './other-than-decided.ts'
import type { Dispensed } from './contract.ts'
import type { MedicationWords } from './medication-words.ts'
import { isSoon } from './renewal.ts'
import { type Entry, namedBy } from './entry.ts'

/**
 * What was collected, a sentence each: which medicine where it is called or is as strong as something else, when and where, and how
 * it is taken by the label where nobody has decided just that.
 */
export function collectedLines(
  one: Dispensed,
  entry: Entry,
  words: MedicationWords,
  t: TFunction<'lakemedelsord'>,
): string[] {
  const named = namedBy(entry)
  const { label } = one
  const lines = [
    named && words.name(one) !== words.name(named) && t('collected.which', { name: words.name(one) }),
    whenOf(one, words, t),
    label && saysAnew(one, entry) && t('collected.label', { label: quoted(label) }),
  ]
  return lines.filter((line) => typeof line === 'string')
}

/** What the recipe has left, a sentence each. What marks beside it say is not said again. */
export function recipeLines(
  one: Dispensed,
  words: MedicationWords,
  t: TFunction<'lakemedelsord'>,
  isMarked = false,
): string[] {
  const { validUntil } = one
  const lines = [
    !(isMarked && isUsedUp(one)) && leftOf(one, t),
    validUntil && !(isMarked && isSoon(validUntil, words.today)) && validOf(validUntil, words, t),
  ]
  return lines.filter((line) => typeof line === 'string')
}

function whenOf(
  { collected, pharmacy }: Dispensed,
  words: MedicationWords,
  t: TFunction<'lakemedelsord'>,
): string {
  const where = quoted(pharmacy) ?? ''
  if (!collected) return where ? t('collected.at', { where }) : t('collected.unsaid')
  const day = words.date(collected)
  const said = where ? t('collected.on', { day, where }) : t('collected.onDay', { day })
  return collected > words.today ? `${said}. ${t('collected.oddDay')}` : said
}

/** How many times the recipe can still be collected on, in words; numbers that cannot be are told, and that they cannot. */
export function leftOf({ withdrawals = {} }: Dispensed, t: TFunction<'lakemedelsord'>): string | undefined {
  const { left, of } = withdrawals
  if (left === undefined) return undefined
  const told = of === undefined ? t('collected.left', { left }) : t('collected.leftOf', { left, of })
  if (isOddCount(withdrawals)) return t('collected.oddLeft', { told })
  return left === 0 ? t('noneLeft') : told
}

/** Until when the recipe is valid, or was. */
export const validOf = (day: string, words: MedicationWords, t: TFunction<'lakemedelsord'>): string =>
  t(day < words.today ? 'recipeEnded' : 'recipeEnds', { day: words.date(day) })
