import { useTexts } from '#platform/i18n/use-texts.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { CarePlan, Participant } from '../vardplaner/contract.ts'
import { useFactWords } from '../vardplaner/fakta/fact-words.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { usePartWords } from '../vardplaner/vardplan/part-words.ts'
import { familyOf } from '../vardplaner/vardplan/plan-tree.ts'
import { useKontakter } from '../kontakter/queries.ts'
import { Line } from './Agreements.tsx'
import { useHours } from './Contacts.tsx'
import { From } from './From.tsx'
import { Activities, Goals } from './PlanParts.tsx'
import { asSentence } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'
import { useWhose } from './whose.ts'

type Props = {
  plan: CarePlan
  plans: CarePlan[]
  /** All that it holds; else what it is for, its goals, and who does what. */
  whole?: boolean
}

const titles = (some: string[]) => some.map((title) => asSentence(title)).join(' ')

/** A plan on paper, under a heading of its own. */
export function PlanPaper({ plan, plans, whole = false }: Props) {
  const t = useTexts('utskrift')
  const inPlan = useTexts('vardplan')
  const { own, name } = useWhose()
  const words = usePlanWords()
  const parts = usePartWords()
  const { structured, agreements, content } = plan
  const { parent, children } = familyOf(plan, plans)
  return (
    <>
      <About plan={plan} />
      {structured?.purpose && (
        <p className={styles['line']}>
          <SourceText>{structured.purpose}</SourceText>
        </p>
      )}
      {structured && structured.wishes.length > 0 && (
        <Line label={own ? t('wishes') : t('wishesOf', { name })}>
          <WithSource>{structured.wishes.map((wish) => `”${quoted(wish)}”`).join(' ')}</WithSource>
        </Line>
      )}
      {structured && <Goals structured={structured} />}
      {!structured && (
        <p className={styles['line']}>{t(content.length > 0 ? 'documentOnly' : 'nothingGiven')}</p>
      )}
      {structured?.mainResponsible && (
        <Line label={t('mainResponsible')}>
          <Person person={structured.mainResponsible} />
        </Line>
      )}
      {whole && structured?.meeting && (
        <Line label={t('meeting')}>
          {structured.meeting.start
            ? asSentence(parts.moment(structured.meeting.start))
            : inPlan('meetingUndated')}{' '}
          <WithSource>
            {[
              structured.meeting.status === 'cancelled' && inPlan('meetingOff'),
              structured.meeting.video && asSentence(inPlan('byVideo')),
              structured.meeting.place && asSentence(quoted(structured.meeting.place)),
              structured.meeting.invited.length > 0 &&
                t('invited', { names: quoted(structured.meeting.invited.join(', ')) }),
            ]
              .filter(Boolean)
              .join(' ')}
          </WithSource>
        </Line>
      )}
      {structured && <Activities structured={structured} />}
      {whole && structured && structured.participants.length > 0 && (
        <>
          <h4>{t('participants')}</h4>
          <ul role="list" className={styles['contacts']}>
            {structured.participants.map((person) => (
              <li key={`${person.name} ${person.role}`}>
                <Person person={person} strong />
              </li>
            ))}
          </ul>
        </>
      )}
      {whole && agreements.length > 0 && (
        <Line label={t('agreementsIn')}>
          <WithSource>{titles(agreements.map(({ title }) => quoted(title)))}</WithSource>
        </Line>
      )}
      {whole && parent && (
        <Line label={t('partOf')}>
          <WithSource>{titles([words.title(parent)])}</WithSource>
        </Line>
      )}
      {whole && children.length > 0 && (
        <Line label={t('under')}>
          <WithSource>{titles(children.map(words.title))}</WithSource>
        </Line>
      )}
      {whole && structured && structured.history.length > 0 && (
        <>
          <h4>{t('history')}</h4>
          {structured.history.map(({ date, text, by }) => (
            <Line key={date + text} label={parts.day(date)}>
              <WithSource>
                {[asSentence(quoted(text)), by && asSentence(quoted(by))].filter(Boolean).join(' ')}
              </WithSource>
            </Line>
          ))}
        </>
      )}
      {whole && <Made plan={plan} />}
    </>
  )
}

/** What it is, whether it is in force, and how fresh it is. */
function About({ plan }: { plan: CarePlan }) {
  const t = useTexts('utskrift')
  const words = usePlanWords()
  const parts = usePartWords()
  const { title, status, documentTime, responsible, structured } = plan
  const told = [
    title && words.kind(plan),
    status === undefined && t('status.unknown'),
    status !== undefined && status !== 'active' && t(`status.${status}`),
    documentTime && t('changed', { date: words.date(documentTime) }),
    structured?.followUpDate && t('followUp', { date: parts.day(structured.followUpDate) }),
    !structured?.mainResponsible &&
      responsible &&
      t('responsible', { who: quoted([responsible.name, responsible.title].filter(Boolean).join(', ')) }),
  ]
  return (
    <p className={styles['line']}>
      <WithSource>{told.flatMap((one) => (one ? asSentence(one) : [])).join(' ')}</WithSource>
      <From source={plan.source} />
    </p>
  )
}

/** A name with role and unit, and the number with its hours where they are known from the contacts. */
function Person({ person, strong = false }: { person: Participant; strong?: boolean }) {
  const t = useTexts('utskrift')
  const { name, role, unit, phone, party } = person
  const { data } = useKontakter()
  const hours = useHours()
  const way = data?.items.flatMap(({ telecom }) => telecom).find(({ value }) => value === phone)
  const when = way && hours(way)
  const about = quoted([role, unit].filter(Boolean).join(', ')) || undefined
  return (
    <>
      {strong ? <strong>{name}</strong> : name}
      <WithSource>{about ? `, ${about}` : ''}</WithSource>
      {phone && (
        <>
          {', '}
          <span className={styles['number']}>
            <PhoneLink number={phone} />
            {when ? `, ${when}` : way && party !== 'relative' && `, ${t('noHours')}`}
          </span>
        </>
      )}
    </>
  )
}

/** How the plan came about: who signed it, who takes part, and what documents there are. */
function Made({ plan }: { plan: CarePlan }) {
  const t = useTexts('utskrift')
  const facts = useFactWords()
  const { participatingCareUnits: units, content } = plan
  const told = [
    t('signed', { text: facts.signed(plan) }),
    units.length > 0 && t('units', { names: units.map(({ name }) => name ?? t('unknownUnit')).join(', ') }),
    content.length > 0 && t('documents', { names: content.map(facts.document).join('; ') }),
  ]
  return <p className={styles['line']}>{told.flatMap((one) => (one ? asSentence(one) : [])).join(' ')}</p>
}
