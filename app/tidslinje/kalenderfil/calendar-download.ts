import { useTexts } from '#platform/i18n/use-texts.ts'
import { saveFile } from '#platform/browser/save-file.ts'
import { now } from '#platform/clock/clock.ts'
import type { TimelineEvent } from '../contract.ts'
import type { TimedEvent } from '../event-state.ts'

/**
 * Saves the confirmed events among those given as a calendar file. Resolves to `none` when none is confirmed
 * and `failed` when the code for it could not be fetched. The file says who and where but never why.
 */
export function useCalendarFile(): (events: TimedEvent[]) => Promise<'saved' | 'none' | 'failed'> {
  const t = useTexts('kalenderfil')
  const summary = (event: TimelineEvent) => {
    const place = event.atHome ? t('home') : event.place?.name
    return place ? t('summary', { place }) : t('plain')
  }
  const description = ({ place }: TimelineEvent) =>
    [place?.phone && t('phone', { phone: place.phone }), t('look')].filter(Boolean).join('\n')
  return async (events) => {
    try {
      const { calendarFile, isConfirmed } = await import('./calendar-file.ts')
      const confirmed = events.filter((event) => isConfirmed(event))
      if (confirmed.length === 0) return 'none'
      const file = calendarFile(confirmed, { summary, description }, now())
      saveFile(file, 'text/calendar;charset=utf-8', t('file'))
      return 'saved'
    } catch {
      return 'failed'
    }
  }
}
