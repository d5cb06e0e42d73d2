import { useContext, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { ToOthersContext } from '#ui/to-others.tsx'
import type { TimedEvent } from '../event-state.ts'
import { useCalendarFile } from '../kalenderfil/calendar-download.ts'
import styles from './AllInCalendar.module.css'

/** The file of all that is coming, for one's own calendar. */
export function AllInCalendar({ coming }: { coming: TimedEvent[] }) {
  const t = useTexts('lista')
  const download = useCalendarFile()
  const [said, setSaid] = useState<'saved' | 'none' | 'failed'>()
  const save = async () => {
    setSaid(undefined)
    setSaid(await download(coming))
  }
  if (useContext(ToOthersContext)) return null
  return (
    <div className={styles['calendar']}>
      <button type="button" {...asButton('secondary')} onClick={() => void save()}>
        {t('calendarAll')}
      </button>
      <p role="status" className={styles['said']}>
        {said && t(`calendar.${said}`)}
      </p>
    </div>
  )
}
