import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTime, isDateOnly, toDate } from '#platform/dates/dates.ts'
import { plainText } from '#platform/i18n/plain-text.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Referral, ReferralActivity } from './contract.ts'
import { stageOf } from './stages.ts'
import { standingOf } from './standing.ts'

/** KV framställantyp. */
const typeSystem = '1.2.752.129.2.2.2.24'
const types: ReadonlyMap<string, 'xray' | 'lab'> = new Map([
  ['1', 'xray'],
  ['2', 'lab'],
])

/** What is said of remisser on the pages, in words of the page with those of the source quoted. */
export function useReferralWords() {
  const t = useTexts('remissord')
  const [language] = useLanguage()
  const now = useNow()
  return { name, status, day, time }

  /** What it is called: by its kind, else as the source calls it, else by whom it is to. */
  function name(referral: Referral): string {
    const { code = '', codeSystem, text } = referral.type ?? {}
    const kind = codeSystem === typeSystem ? types.get(code) : undefined
    if (kind) return t(`type.${kind}`)
    // The general kind says nothing of what it is about; a source may have put words of its own there.
    if (text && plainText(text) !== 'allmänremiss') return quoted(text)
    const { receiver } = standingOf(referral, now)
    return receiver ? t('to', { unit: quoted(receiver.name) }) : t('one')
  }

  /** The status in plain words; what is not known as the source writes it. */
  function status({ status: told }: ReferralActivity): string {
    const stage = stageOf(told)
    return stage === 'unknown'
      ? quoted(told?.text ?? told?.code ?? '') || t('stage.untold')
      : t(`stage.${stage}`)
  }

  function day(value: string): string {
    return formatDate(toDate(value), 'date', language)
  }

  /** The hour, where the source gives one. */
  function time(value: string): string | undefined {
    return isDateOnly(value) ? undefined : formatTime(toDate(value), language)
  }
}
