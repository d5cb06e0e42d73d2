import { useWhose } from './whose.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { isWhole } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { WithSource } from '#ui/SourceText.tsx'
import { useTasks } from '../att-gora/use-tasks.ts'
import { useHalsa } from '../halsa/queries.ts'
import { useKontakter } from '../kontakter/queries.ts'
import { useLakemedel } from '../lakemedel/queries.ts'
import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { useTidslinje } from '../tidslinje/queries.ts'
import type { CarePlan } from '../vardplaner/contract.ts'
import { currentFirst } from '../vardplaner/plan-order.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useVardplaner } from '../vardplaner/queries.ts'
import { Agreements } from './Agreements.tsx'
import { Contacts, Urgent } from './Contacts.tsx'
import { useOnPaper } from './ended.ts'
import { Medicines } from './Medicines.tsx'
import { Part } from './Part.tsx'
import { isOld } from '../vardplaner/old-plans.ts'
import { PlanPaper } from './PlanPaper.tsx'
import { Sources } from './Sources.tsx'
import { Tasks } from './Tasks.tsx'
import { Times } from './Times.tsx'
import { Top } from './Top.tsx'
import { useNoneWords, Warnings } from './Warnings.tsx'
import styles from './UtskriftPage.module.css'

/** All that is current for the person, what is needed first before the rest: what is not tolerated, whom to call, times, what to do, medicines, agreements, plans. */
export function MyPlan() {
  const t = useTexts('utskrift')
  const { own } = useWhose()
  const [health, contacts, events, medicines, agreements, plans] = [
    useHalsa(),
    useKontakter(),
    useTidslinje(),
    useLakemedel(),
    useOverenskommelser(),
    useVardplaner(),
  ]
  const { joined } = useTasks(false)
  const noAllergy = useNoneWords(health.data)
  const all = [contacts, events, agreements, plans, health, medicines]
  return (
    <>
      <Top title={t(own ? 'title' : 'onePlan')} results={all} />
      <Urgent />
      <Part title={t('warnings')} result={health} empty={noAllergy}>
        {(items) => <Warnings items={items} answer={health.data} />}
      </Part>
      <Part title={t('contacts')} result={contacts} empty={t('noContacts')}>
        {(items, none) => <Contacts contacts={items} none={none} />}
      </Part>
      <Part title={t('times')} result={events} empty={t('noTimes')}>
        {(items, none) => <Times events={items} none={none} />}
      </Part>
      <Part title={t('tasks')} result={joined} empty={t('noTasks')}>
        {/* What repeats is there also when it is done for today. */}
        {(items, none) => <Tasks tasks={items.filter(({ done, again }) => !done || again)} none={none} />}
      </Part>
      <Part title={t('medicines')} result={medicines} empty={t('noMedicines')}>
        {(items, none) => <Medicines medicines={items} whole={isWhole(medicines.data)} none={none} />}
      </Part>
      <Part title={t('agreements')} result={agreements} empty={t('noAgreements')}>
        {(items, none) => <Agreements agreements={items} none={none} />}
      </Part>
      <Part title={t('plans')} result={plans} empty={t('noPlans')}>
        {(items, none) => <Plans plans={items} none={none} />}
      </Part>
      <Sources results={all} />
    </>
  )
}

/** Those that have ended are not there; nor one that is old and of which nobody says that it is in force, but that is told. */
function Plans({ plans, none }: { plans: CarePlan[]; none: string }) {
  const t = useTexts('utskrift')
  const words = usePlanWords()
  const today = dayOf(useNow())
  const onPaper = useOnPaper()
  const going = currentFirst(plans).filter(onPaper.plan)
  const current = going.filter((plan) => onPaper.all || !isOld(plan, today))
  const old = going.length - current.length
  return (
    <>
      {current.length === 0 && <p>{none}</p>}
      {current.map((plan) => (
        <div key={plan.id} className={styles['thing']}>
          <h3>
            <WithSource>{words.title(plan)}</WithSource>
          </h3>
          <PlanPaper plan={plan} plans={plans} />
        </div>
      ))}
      {old > 0 && <p className={styles['line']}>{t('oldPlans', { count: old })}</p>}
    </>
  )
}
