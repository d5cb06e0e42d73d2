import { toDate, formatDate } from '#platform/dates/dates.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { quoted } from '#ui/SourceText.tsx'
import type { Consent, Reader } from '../contract.ts'
import { standingOf } from '../standing.ts'

/** The words that the pages of sharing have in common. What a source or the catalogue names is `quoted`. */
export function useSharingWords() {
  const t = useTexts('delningsord')
  const [language] = useLanguage()
  const now = useNow()
  const day = (value: string) => formatDate(toDate(value), 'date', language)

  /** The unit, else the whole of the care giver. */
  const reader = ({ careGiver, unit }: Reader) => quoted(unit ?? careGiver) ?? t('unknownReader')

  /** Whether it holds, and since or until when. */
  function standing(consent: Consent): string {
    const { from, until, ended } = consent
    switch (standingOf(consent, now)) {
      case 'unclear':
        return t('standing.unclear')
      case 'coming':
        return t('standing.coming', { day: day(from ?? '') })
      case 'ended': {
        const end = ended ? ended.at : until
        return end ? t('standing.ended', { day: day(end) }) : t('standing.endedUndated')
      }
      default:
        return until
          ? t('standing.until', { from: day(from ?? ''), until: day(until) })
          : t('standing.from', { from: day(from ?? '') })
    }
  }

  /** What it is: a consent, a reading in an emergency, or something that nobody knows the name of. */
  const kind = ({ type }: Consent) => t(`kind.${type ?? 'unknown'}`)

  return { day, reader, within, standing, kind }
}

/** The care giver, where the unit has stood already. */
const within = ({ careGiver, unit }: Reader) => (unit && careGiver !== unit ? quoted(careGiver) : undefined)
