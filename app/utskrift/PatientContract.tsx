import { useTexts } from '#platform/i18n/use-texts.ts'
import { isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import { groupOf } from '../kontakter/contacts.ts'
import { useKontakter } from '../kontakter/queries.ts'
import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { jointAndOthers } from '../patientkontrakt/planer/joint-and-others.ts'
import { useAgreedTimes } from '../patientkontrakt/tider/use-agreed-times.ts'
import { useTidslinje } from '../tidslinje/queries.ts'
import type { CarePlan } from '../vardplaner/contract.ts'
import { currentFirst } from '../vardplaner/plan-order.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { usePartWords } from '../vardplaner/vardplan/part-words.ts'
import { AgreedTimes } from './AgreedTimes.tsx'
import { Agreements } from './Agreements.tsx'
import { Contacts, Urgent } from './Contacts.tsx'
import { useOnPaper } from './ended.ts'
import { From } from './From.tsx'
import { Part } from './Part.tsx'
import { Sources } from './Sources.tsx'
import { Top } from './Top.tsx'
import styles from './UtskriftPage.module.css'

/** A patientkontrakt on paper, in its four parts: what is agreed, the fasta kontakter, when it happens, and the plans. */
export function PatientContract() {
  const t = useTexts('utskrift')
  const contract = useTexts('patientkontrakt')
  const today = dayOf(useNow())
  const [agreements, contacts, events, plans] = [
    useOverenskommelser(),
    useKontakter(),
    useTidslinje(),
    useVardplaner(),
  ]
  const times = useAgreedTimes()
  const all = [agreements, contacts, events, plans]
  return (
    <>
      <Top title={t('contract')} documentTitle={t('contract')} results={all} />
      <Urgent />
      <Part title={t('agreed')} result={agreements} empty={t('noAgreements')}>
        {(items, none) => <Agreements agreements={items} none={none} />}
      </Part>
      <Part title={t('fixedPart')} result={contacts} empty={t('noFixed')}>
        {(items, none) => (
          <Contacts
            contacts={items.filter((contact) => groupOf(contact, today) === 'fixed')}
            none={items.length > 0 && isWhole(contacts.data) ? t('noFixed') : items.length > 0 ? '' : none}
          />
        )}
      </Part>
      <Part
        title={t('agreedTimes')}
        result={times}
        empty={times.data?.withheld ? contract('timesWithheld') : t('noAgreedTimes')}
      >
        {(things) => <AgreedTimes things={things} />}
      </Part>
      <Part title={t('joinedPlan')} result={plans} empty={t('noPlans')}>
        {(items, none) => <PlanLines plans={items} none={none} />}
      </Part>
      <Sources results={all} />
    </>
  )
}

/** Each plan in a line. */
function PlanLines({ plans, none }: { plans: CarePlan[]; none: string }) {
  const t = useTexts('utskrift')
  const words = usePlanWords()
  const parts = usePartWords()
  const today = dayOf(useNow())
  const onPaper = useOnPaper()
  const ordered = currentFirst(plans)
  const { joint, others, old } = jointAndOthers(ordered, today)
  const going = onPaper.all ? ordered : [...joint, ...others]
  return (
    <>
      {going.length === 0 && <p>{none}</p>}
      <ul className={styles['points']}>
        {going.map((plan) => {
          const { id, title, structured, status, source } = plan
          const said = [
            title && words.kind(plan),
            status !== undefined && status !== 'active' && t(`status.${status}`),
            structured?.mainResponsible &&
              t('responsible', {
                who: quoted(
                  [structured.mainResponsible.name, structured.mainResponsible.role]
                    .filter(Boolean)
                    .join(', '),
                ),
              }),
            structured?.followUpDate && t('followUp', { date: parts.day(structured.followUpDate) }),
          ]
          return (
            <li key={id}>
              <strong>
                <WithSource>{asSentence(words.title(plan))}</WithSource>
              </strong>{' '}
              <WithSource>{said.flatMap((one) => (one ? asSentence(one) : [])).join(' ')}</WithSource>
              <From source={source} />
            </li>
          )
        })}
      </ul>
      {!onPaper.all && old.length > 0 && <p>{t('oldPlans', { count: old.length })}</p>}
    </>
  )
}
