import { useNow } from '#platform/clock/clock.ts'
import { toDate } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { plusDays } from '#platform/dates/days.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { paths } from '../paths.ts'
import { AgreedPart } from './AgreedPart.tsx'
import { kindOf } from './contract.ts'
import { type Group, planInForce } from './groups.ts'
import { LimitNotices } from './LimitNotices.tsx'
import { judgedBy, latestOf } from './limits.ts'
import styles from './Matvarden.module.css'
import { ValueChart } from './ValueChart.tsx'
import { useValueWords } from './value-words.ts'
import { ValueTable } from './ValueTable.tsx'

/** For so many days the latest value is what one acts by. */
const isNew = 7

/** One kind: the latest value, the way to enter another, what is agreed, and all values over time. */
export function KindCard({ group, whole }: { group: Group; whole: boolean }) {
  const t = useTexts('matord')
  const words = useValueWords()
  const now = useNow()
  const today = dayOf(now)
  const mayEnter = useMay('do', 'matvarden')
  const { code, plans, readings } = group
  const plan = planInForce(group, today)
  const kind = kindOf(code)
  const latest = latestOf(readings, now)
  const isOfNow = latest && dayOf(toDate(latest.takenAt)) >= plusDays(today, -isNew)
  const passed =
    plan && isOfNow
      ? judgedBy(
          plan,
          latest,
          readings.filter((one) => one !== latest),
        )
      : []
  const name = words.name(code, plan?.what ?? plans[0]?.what ?? latest?.name)
  return (
    <Card title={name}>
      <div className={styles['kind']}>
        {latest ? (
          <p>
            <span className={styles['latest']}>
              <WithSource>{words.value(latest.values)}</WithSource>
            </span>
            <br />
            {t('last', { when: words.when(latest.takenAt) })}
          </p>
        ) : (
          <p>{t(whole ? 'none' : 'noneKnown')}</p>
        )}
        <LimitNotices judged={passed.filter(({ judged }) => judged.is === 'passed')} />
        {plan && kind && mayEnter && plan.receivers.length > 0 && (
          <p>
            <Link to={paths.nyttVarde(plan.id)} {...asButton()}>
              {t(`enter.${kind}`)}
            </Link>
          </p>
        )}
        {plan && mayEnter && plan.receivers.length === 0 && <p>{t('noReceivers')}</p>}
        {plans.map((one) => (
          <AgreedPart key={one.id} plan={one} kind={name} />
        ))}
        {!plan && <p>{t('notAgreed')}</p>}
        {readings.length > 0 && (
          <>
            <h3>
              <WithSource>{t('over', { what: words.name(code, latest?.name) })}</WithSource>
            </h3>
            <ValueChart code={code} readings={readings} limits={plan?.limits ?? []} />
            <ValueTable readings={readings} />
          </>
        )}
      </div>
    </Card>
  )
}
