import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatDate, formatDay, toDate } from '#platform/dates/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Amount, CodedDose, Dose, Medicine } from './contract.ts'

export type MedicationWords = ReturnType<typeof medicationWords>

/** The words of a medicine in the reader's language. What its source has words for is told in those. */
export function useMedicationWords(): MedicationWords {
  const t = useTexts('lakemedelsord')
  const [language] = useLanguage()
  const today = useNow()
  return useMemo(() => medicationWords(t, language, today), [t, language, today])
}

/** Units of time as sources write them, in UCUM or in Swedish. */
const times: readonly [RegExp, 'day' | 'hour' | 'week' | 'month'][] = [
  [/^(1?\/)?(d|dygn|dag|dagar)$/i, 'day'],
  [/^(1?\/)?(h|tim|timme|timmar)$/i, 'hour'],
  [/^(1?\/)?(wk|v|vecka|veckor)$/i, 'week'],
  [/^(1?\/)?(mo|mån|månad|månader)$/i, 'month'],
]

function medicationWords(t: TFunction<'lakemedelsord'>, language: Language, today: Date) {
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 15 })

  const amount = ({ low, high, unit = '' }: Amount) => {
    const ends = [low, high].filter((end) => end !== undefined).map(number)
    const range = low === high ? ends.slice(0, 1).join('') : ends.join('–')
    return [range, quoted(unit)].filter(Boolean).join(' ')
  }

  const coded = (dose: CodedDose): string => {
    if (dose.way === 'scheme') return t('dose.scheme')
    const much = amount(dose.dose)
    if (dose.way === 'single')
      return dose.time ? t('dose.onceAt', { much, day: day(dose.time) }) : t('dose.once', { much })
    const { value, unit } = dose.way === 'frequency' ? dose.frequency : dose.period
    const known = unitOf(unit)
    // In a unit that nobody here knows, it is told as it is written.
    if (value === undefined || !known)
      return [much, [value, quoted(unit)].filter(Boolean).join(' ')].join(', ')
    return dose.way === 'frequency'
      ? t(`dose.per.${known}`, { much, count: value, times: number(value) })
      : t(`dose.every.${known}`, { much, count: value, times: number(value) })
  }

  const day = (value: string) => formatDay(toDate(value), today, language)

  return {
    /** What it is called, and how strong it is where the name does not say so. */
    name: (one: Medicine) => {
      const name = one.name ?? (one.kind === 'decision' ? one.substance : undefined)
      return name ? (quoted([name, strengthBeside(one)].filter(Boolean).join(' ')) ?? '') : t('noName')
    },
    /** One way of taking it. */
    dose: ({ text, set, most, condition }: Dose) =>
      [
        text && quoted(text),
        set && coded(set),
        most && t('dose.most', { dose: coded(most) }),
        condition && t('dose.when', { condition: quoted(condition) }),
      ]
        .filter(Boolean)
        .join('. '),
    /** The Swedish day it is. */
    today: dayOf(today),
    date: (value: string) => formatDate(toDate(value), 'date', language),
    day,
    amount: (value: number, unit: string | undefined) =>
      [number(value), quoted(unit)].filter(Boolean).join(' '),
  }
}

const plain = (text: string) => text.toLocaleLowerCase('sv').replaceAll(/[\s\u00a0]+/g, '')

const unitOf = (unit: string | undefined) => times.find(([written]) => written.test(unit ?? ''))?.[1]

const strengthBeside = ({ name, strength }: Medicine) =>
  strength && !plain(name ?? '').includes(plain(strength)) ? strength : undefined
