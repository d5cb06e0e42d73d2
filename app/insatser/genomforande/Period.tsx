import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, toDate } from '#platform/dates/dates.ts'
import { plusDays } from '#platform/dates/days.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import type { Insats, Visit } from '../contract.ts'
import { useGenomforande } from '../queries.ts'
import styles from './Performed.module.css'
import { inMonths } from './sums.ts'
import { SumText } from './SumText.tsx'
import { useVisitWords } from './visit-words.ts'
import { Visits } from './Visits.tsx'
import { WeekPart } from './WeekPart.tsx'
import type { Window } from './window.ts'

type Props = {
  window: Window
  insats: Insats
  /** The ids of all insatser that are told. */
  known: readonly string[]
}

/** The visits of an insats in a window, by month and week; and those of which nobody knows what they are of. */
export function Period({ window, insats, known }: Props) {
  const nothing = <Nothing window={window} />
  return (
    <AnswerView
      result={useGenomforande(window)}
      area="insatser"
      empty={nothing}
      skeleton={<SkeletonRows rows={4} height="tall" />}
    >
      {(visits) => {
        const own = visits.filter((one) => one.insats === insats.id)
        const others = visits.filter((one) => one.insats === undefined || !known.includes(one.insats))
        return (
          <>
            {own.length > 0 ? <Months visits={own} /> : nothing}
            {others.length > 0 && <Others visits={others} />}
          </>
        )
      }}
    </AnswerView>
  )
}

function Nothing({ window: { from, to } }: { window: Window }) {
  const t = useTexts('genomforande')
  const { date } = useVisitWords()
  return (
    <p>
      {to === undefined
        ? t('nothing', { day: date(from) })
        : t('nothingThen', { from: date(from), to: date(plusDays(to, -1)) })}
    </p>
  )
}

function Months({ visits }: { visits: Visit[] }) {
  const t = useTexts('genomforande')
  const [language] = useLanguage()
  const { months, undated, ahead } = inMonths(visits, useNow())
  return (
    <>
      {ahead > 0 && <p className={styles['quiet']}>{t('ahead')}</p>}
      {months.map(({ month, weeks, sum }) => (
        <div key={month} className={styles['month']}>
          <h3>{formatDate(toDate(`${month}-15`), 'month', language)}</h3>
          <SumText sum={sum} />
          {weeks.map((week) => (
            <WeekPart key={week.from} week={week} />
          ))}
        </div>
      ))}
      {undated.length > 0 && (
        <div className={styles['month']}>
          <h3>{t('undated')}</h3>
          <Visits visits={undated} />
        </div>
      )}
    </>
  )
}

function Others({ visits }: { visits: Visit[] }) {
  const t = useTexts('genomforande')
  return (
    <div className={styles['month']}>
      <h3>{t('other')}</h3>
      <p>{t('otherText')}</p>
      <Visits visits={visits} dated />
    </div>
  )
}
