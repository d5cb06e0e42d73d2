import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import type { TimelineEvent } from '../contract.ts'
import { hasStart } from '../event-state.ts'
import { useCalendarFile } from './calendar-download.ts'

/** The file of one event, for one's own calendar. */
export function InCalendar({ event }: { event: TimelineEvent }) {
  const t = useTexts('handelse')
  const download = useCalendarFile()
  const [said, setSaid] = useState<'saved' | 'none' | 'failed'>()
  if (!hasStart(event)) return null
  return (
    <>
      <button type="button" {...asButton('secondary')} onClick={() => void download([event]).then(setSaid)}>
        {t('calendar')}
      </button>
      <p role="status">{said && t(`calendarSaid.${said}`)}</p>
    </>
  )
}
