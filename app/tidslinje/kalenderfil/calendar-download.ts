import { useTexts } from '#platform/i18n/use-texts.ts'
import { saveFile } from '#platform/browser/save-file.ts'
import { now } from '#platform/clock/clock.ts'
import type { TimelineEvent } from '../contract.ts'
import { isExpected, type TimedEvent } from '../event-state.ts'

/**
 * Gives the browser those of the events that a calendar is to know of, as a file to save. Resolves to `none` when there are
 * none, and to `failed` when the code for it could not be fetched. The file says who and where but never why.
 */
export function useCalendarFile(): (events: TimedEvent[]) => Promise<'saved' | 'none' | 'failed'> {
  const t = useTexts('kalenderfil')
  const summary = (event: TimelineEvent) => {
    const place = event.atHome ? t('home') : event.place?.name
    const what = t(`what.${event.remote ?? 'visit'}`)
    const told = place ? `${what}: ${place}` : t('plain')
    return isExpected(event) ? told : t('off', { what: told })
  }
  const description = ({ place }: TimelineEvent) =>
    [place?.phone && t('call', { phone: place.phone }), t('look')].filter(Boolean).join('\n')
  return async (events) => {
    try {
      const { calendarFile, isForCalendar } = await import('./calendar-file.ts')
      const wanted = events.filter((event) => isForCalendar(event))
      if (wanted.length === 0) return 'none'
      const file = calendarFile(wanted, { summary, description }, now())
      saveFile(file, 'text/calendar;charset=utf-8', t('file'))
      return 'saved'
    } catch {
      return 'failed'
    }
  }
}
