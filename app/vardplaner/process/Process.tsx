import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Icon } from '#ui/Icon.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { CarePlan, PlanProcess, PlanStructure } from '../contract.ts'
import { usePartWords } from '../vardplan/part-words.ts'
import { ownerOf } from '../vardplan/plan-tree.ts'
import styles from './Process.module.css'
import { otherSteps, type PlacedStep, stepsOf } from './steps-of.ts'

type Props = {
  plan: CarePlan
  structured: PlanStructure
  process: PlanProcess
  /** The plan says what is to be done, and stands before how it came about. */
  isMade: boolean
}

/**
 * How far the work with a plan has come: each step, which of them one is in, what is to happen by when, and who may take part. Of a plan
 * that is made it is folded, by the name of the step, unless something is late.
 */
export function Process({ plan, structured, process, isMade }: Props) {
  const t = useTexts('process')
  const words = usePartWords()
  const now = useNow()
  const ended = plan.status === 'ended'
  const steps = stepsOf(process, { ...structured, ended }, dayOf(now))
  const current = steps.findIndex(({ state }) => state === 'now')
  // What is called off is not when one meets.
  const meeting = structured.meeting?.status === 'cancelled' ? undefined : structured.meeting?.start
  const unowned = structured.activities.filter((one) => !one.doNotPerform && ownerOf(one) === 'none').length
  const place = current >= 0 ? t('place', { place: current + 1, count: steps.length }) : undefined
  const name = steps[current] && t(`step.${steps[current].step}`)
  const told = (
    <>
      <ol role="list" className={styles['steps']}>
        {steps.map((step) => (
          <Step key={step.step} step={step} meeting={meeting} />
        ))}
        {otherSteps(process).map(({ step, date }, index) => (
          <li key={`${index} ${step}`} className={styles['done']}>
            <span className={styles['mark']} />
            <p>
              <SourceText>{step}</SourceText>{' '}
              {date && <span className={styles['day']}>{words.day(date)}</span>}
            </p>
          </li>
        ))}
      </ol>
      {unowned > 0 && !ended && (
        <p className={styles['unowned']}>
          <Icon name="warn" />
          {t('unowned', { count: unowned })}
        </p>
      )}
      <Consents process={process} />
    </>
  )
  return isMade && !steps.some(({ late }) => late) ? (
    <Fold title={place ? `${place}: ${name}` : t('title')}>{told}</Fold>
  ) : (
    <Card title={t('title')}>
      {place && <p className={styles['place']}>{place}</p>}
      {told}
    </Card>
  )
}

function Step({
  step: { step, state, day, due, late, by },
  meeting,
}: {
  step: PlacedStep
  meeting: string | undefined
}) {
  const t = useTexts('process')
  const words = usePartWords()
  const isNow = state === 'now'
  const hasHour = step === 'meeting' && state !== 'done' && meeting !== undefined
  const when = hasHour ? words.moment(meeting) : day && sentence(words.day(day))
  return (
    <li className={styles[state]} aria-current={isNow ? 'step' : undefined}>
      <span className={styles['mark']}>{state === 'done' && <Icon name="check" />}</span>
      <div>
        <p>
          <span className={styles['name']}>{t(`step.${step}`)}</span>
          <span className="visually-hidden">, {t(`state.${state}`)}</span>{' '}
          {when && <span className={styles['day']}>{when}</span>}
        </p>
        {isNow && <p>{t(`help.${step}`)}</p>}
        {due && (
          <p className={late ? styles['late'] : undefined}>
            {t(late ? 'callLate' : 'callDue', { day: words.day(due) })}
          </p>
        )}
        {late && !due && <p className={styles['late']}>{t('late')}</p>}
        {isNow && by && (
          <p>
            <WithSource>{quoted(by)}</WithSource>
          </p>
        )}
      </div>
    </li>
  )
}

/** Who may take part, by what the person has answered, and how that is changed. */
function Consents({ process: { consents } }: { process: PlanProcess }) {
  const t = useTexts('process')
  const words = usePartWords()
  if (consents.length === 0) return null
  return (
    <div className={styles['consents']}>
      <h3>{t('consents')}</h3>
      <ul role="list">
        {consents.map(({ name, answer, date }, index) => (
          <li key={`${index} ${name}`}>
            <SourceText>{name}</SourceText>{' '}
            <span className={styles['day']}>
              {[t(`answer.${answer}`), date && words.day(date)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('change')}</p>
    </div>
  )
}
