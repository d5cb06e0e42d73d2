import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { paths } from '../../paths.ts'
import { asButton } from '#ui/button.ts'
import type { TimedEvent } from '../event-state.ts'
import { useCalendarFile } from '../kalenderfil/calendar-download.ts'
import styles from './Tools.module.css'
import { type View, views, withParams } from './view.ts'

/** The ways to see the timeline, the page of home visits, and the file for one's own calendar. */
export function Tools({ view, coming }: { view: View; coming: TimedEvent[] }) {
  const t = useTexts('lista')
  const [params] = useSearchParams()
  return (
    <div className={styles['tools']}>
      <nav aria-label={t('views')}>
        <ul role="list" className={styles['views']}>
          {views.map((one) => (
            <li key={one}>
              <Link
                to={withParams(params, { vy: one === 'lista' ? undefined : one })}
                aria-current={one === view ? 'true' : undefined}
              >
                {t(`view.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Link to={paths.hemma()} className={styles['way']}>
        {t('home')}
      </Link>
      <AllInCalendar coming={coming} />
    </div>
  )
}

function AllInCalendar({ coming }: { coming: TimedEvent[] }) {
  const t = useTexts('lista')
  const download = useCalendarFile()
  const [said, setSaid] = useState<'saved' | 'none' | 'failed'>()
  const save = async () => {
    setSaid(undefined)
    setSaid(await download(coming))
  }
  return (
    <>
      <button type="button" {...asButton('secondary')} onClick={() => void save()}>
        {t('calendarAll')}
      </button>
      <p role="status" className={styles['said']}>
        {said && t(`calendar.${said}`)}
      </p>
    </>
  )
}
