import type { Language } from '#platform/i18n/language.ts'
import { decimalOf } from '../decimals.ts'

/** A number as it is read in a language, every decimal as the source has it: `3,5` in Swedish, `3.5` in English. Other texts stay as they are. */
export function numberIn(text: string, language: Language): string {
  const [, sign = '', rest = text] = /^(<=|>=|[<>≤≥])?\s*(.*)$/su.exec(text.trim()) ?? []
  if (!decimalOf(rest)) return text
  return sign + (language === 'sv' ? rest.replace('.', ',') : rest.replace(',', '.'))
}
