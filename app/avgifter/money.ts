import { type Language, languages } from '#platform/i18n/language.ts'
import type { Amount } from './contract.ts'

/** An amount in öre, which adds up without rounding; undefined of another currency than kronor. */
export function oreOf({ amount, currency }: Amount): number | undefined {
  if (currency.toUpperCase() !== 'SEK') return undefined
  const [whole = '', part = ''] = amount.replace('-', '').split('.')
  const ore = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return amount.startsWith('-') ? 0 - ore : ore
}

/** `1 450` or `3 412,50`: öre are written where there are any. */
export function formatOre(ore: number, language: Language): string {
  const decimals = ore % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(languages[language].locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(ore / 100)
}
