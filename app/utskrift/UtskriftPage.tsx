import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useSearchParams } from '#platform/navigation/search-params.ts'
import { paths } from '../paths.ts'
import { isPart } from '#platform/answer/coverage.ts'
import { asButton } from '#ui/button.ts'
import { useKontakter } from '../kontakter/queries.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { Urgent } from './Contacts.tsx'
import { EndedContext } from './ended.ts'
import { MeetingPaper } from './MeetingPaper.tsx'
import { MyPlan } from './MyPlan.tsx'
import { PatientContract } from './PatientContract.tsx'
import { Content } from './Part.tsx'
import { PlanPaper } from './PlanPaper.tsx'
import { Sources } from './Sources.tsx'
import { Top } from './Top.tsx'
import styles from './UtskriftPage.module.css'

/**
 * `/utskrift`: "Min plan" as it comes out on paper; with `?plan=` one plan alone, with `?mote=` what to carry to
 * the meeting about one, with `?vad=patientkontrakt` the patientkontrakt.
 */
export default function UtskriftPage() {
  const t = useTexts('utskrift')
  const [large, setLarge] = useState(false)
  const [ended, setEnded] = useState(false)
  const [params] = useSearchParams()
  const plan = params.get('plan') ?? undefined
  const meeting = params.get('mote') ?? undefined
  const isContract = params.get('vad') === 'patientkontrakt'
  return (
    <>
      <div className={styles['tools']}>
        <p>
          {isContract ? (
            <Link to={paths.patientkontrakt()}>{t('backToContract')}</Link>
          ) : meeting !== undefined ? (
            <Link to={paths.mote(meeting)}>{t('backToMeeting')}</Link>
          ) : (
            <Link to={plan === undefined ? paths.vardplaner() : paths.vardplan(plan)}>{t('back')}</Link>
          )}
        </p>
        <p>{t('intro')}</p>
        <div className={styles['buttons']}>
          <button type="button" {...asButton()} onClick={() => print()}>
            {t('print')}
          </button>
          <button
            type="button"
            {...asButton('secondary')}
            aria-pressed={large}
            onClick={() => setLarge(!large)}
          >
            {t('large')}
          </button>
          <button
            type="button"
            {...asButton('secondary')}
            aria-pressed={ended}
            onClick={() => setEnded(!ended)}
          >
            {t('withEnded')}
          </button>
        </div>
      </div>
      <article className={`${styles['paper']} ${large ? styles['large'] : ''}`}>
        <EndedContext value={ended}>
          {isContract ? (
            <PatientContract />
          ) : meeting !== undefined ? (
            <MeetingPaper id={meeting} />
          ) : plan === undefined ? (
            <MyPlan />
          ) : (
            <OnePlan id={plan} />
          )}
        </EndedContext>
      </article>
    </>
  )
}

function OnePlan({ id }: { id: string }) {
  const t = useTexts('utskrift')
  const words = usePlanWords()
  const contacts = useKontakter()
  const answer = useVardplaner()
  // The hours of those who take part are known from the contacts.
  const result = contacts.data || contacts.error ? answer : { ...answer, data: undefined, error: null }
  const plan = result.data?.items.find((one) => one.id === id)
  return (
    <>
      <Top title={plan ? words.title(plan) : t('onePlan')} results={[result]} />
      <Content result={result} empty={t('notFound')}>
        {(plans) =>
          plan ? (
            <PlanPaper plan={plan} plans={plans} whole />
          ) : (
            <p>{t(isPart(result.data) ? 'waiting' : 'notFound')}</p>
          )
        }
      </Content>
      <Urgent />
      <Sources
        results={[plan ? { ...result, data: result.data && { ...result.data, items: [plan] } } : result]}
      />
    </>
  )
}
