import { useNow } from '#platform/clock/clock.ts'
import { formatTime, nearDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { asButton } from '#ui/button.ts'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import type { CarePlan } from '../contract.ts'
import { callerOf, joiningOf } from './meeting-state.ts'
import styles from './Mote.module.css'

/** The way in to a meeting by video: from when, the way itself, or whom to call where there is none. */
export function Join({ plan }: { plan: CarePlan }) {
  const t = useTexts('mote')
  const [language] = useLanguage()
  const now = useNow()
  const joining = joiningOf(plan, now)
  if (!joining) return null
  switch (joining.kind) {
    case 'opens': {
      const at = toDate(joining.at)
      const day = nearDay(at, now, language)
      const when = `${day} ${formatTime(at, language)}`
      return <p className={styles['opens']}>{t('join.opens', { when })}</p>
    }
    case 'open':
      return (
        <div className={styles['join']}>
          <p>
            <OutLink to={joining.link} {...asButton()}>
              {t('join.go')}
            </OutLink>
          </p>
          <p className={styles['quiet']}>{t('join.leaving')}</p>
        </div>
      )
    default:
      return (
        <p>
          {t(`join.${joining.kind}`)} <UnitToCall {...callerOf(plan)} />
        </p>
      )
  }
}
