import { useNow } from '#platform/clock/clock.ts'
import { formatTime, isDateOnly, nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import { kindOf, type Value } from './contract.ts'

/** Names of the units (UCUM) that have words here. */
export const unitNames = {
  kg: 'kg',
  'mm[Hg]': 'mmHg',
  '/min': 'perMin',
  '%': 'percent',
  'mmol/L': 'mmol',
  Cel: 'celsius',
} as const
type Ucum = keyof typeof unitNames
const unitNameOf = (unit: string | undefined) =>
  unit !== undefined && unit in unitNames ? unitNames[unit as Ucum] : undefined

/** Units that are told with one decimal also when that is nought. */
const inTenths: readonly (string | undefined)[] = ['kg', 'mmol/L', 'Cel']

/** A value and what it is of, in words. */
export function useValueWords() {
  const t = useTexts('matvarden')
  const [language] = useLanguage()
  const now = useNow()
  const number = (value: number, unit?: string) => {
    const text = inTenths.includes(unit) && Number.isInteger(value) ? value.toFixed(1) : String(value)
    return language === 'sv' ? text.replace('.', ',') : text
  }
  const day = (at: string) => {
    const date = toDate(at)
    return nearDay(date, now, language)
  }
  return {
    /** `68,5` */
    number,
    /** `Vikt`: by its code where that is known, else as the source calls it. */
    name: (code: string, told?: string): string => {
      const kind = kindOf(code)
      return kind ? t(`kind.${kind}`) : (quoted(told) ?? t('kind.other'))
    },
    /** `68,5 kg`, `132/74 mm Hg` */
    value: (values: readonly Value[]): string => {
      const [first] = values
      if (!first) return t('noValue')
      const name = unitNameOf(first.unit)
      const unit = name ? t(`unit.${name}`) : quoted(first.unit)
      return [values.map((one) => number(one.value, one.unit)).join('/'), unit].filter(Boolean).join(' ')
    },
    /** `i dag`, `lördag 21 november` */
    day,
    /** `i dag 7.10`, `lördag 21 november 7.10` */
    when: (at: string): string =>
      isDateOnly(at) ? day(at) : `${day(at)} ${formatTime(toDate(at), language)}`,
  }
}
