import { grouped } from '#platform/lists/grouped.ts'
import type { ReactNode } from 'react'
import { formatDate, formatDay, toDate } from '#platform/dates/dates.ts'
import { useNow } from '#platform/clock/clock.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import type { Party } from '#platform/answer/contract.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import type { Agreement, Commitment } from '../overenskommelser/contract.ts'
import { usePartWords } from '../vardplaner/vardplan/part-words.ts'
import { useOnPaper } from './ended.ts'
import { From } from './From.tsx'
import { asSentence, withRemarks } from '#platform/i18n/sentence.ts'
import styles from './UtskriftPage.module.css'
import { useWhose } from './whose.ts'

/** What has been agreed and is in force: what it is about, what comes next, who does what, and what to do if it gets worse. */
export function Agreements({ agreements, none }: { agreements: Agreement[]; none: string }) {
  const onPaper = useOnPaper()
  const some = agreements.filter(onPaper.agreement)
  if (some.length === 0) return <p>{none}</p>
  return some.map((agreement) => <OneAgreement key={agreement.id} agreement={agreement} />)
}

function OneAgreement({ agreement }: { agreement: Agreement }) {
  const t = useTexts('utskrift')
  const [language] = useLanguage()
  const now = useNow()
  const { own, name } = useWhose()
  const { title, status, important, nextStep, risks, parties, source, validTo, followUpDate } = agreement
  const onPaper = useOnPaper()
  const goals = agreement.goals.flatMap((goal) => [goal, ...goal.subGoals]).filter(onPaper.goal)
  const commitments = agreement.commitments.filter(onPaper.commitment)
  const party = useParty()
  const commitment = useCommitment()
  const parts = usePartWords()
  const date = (day: string) => formatDate(toDate(day), 'date', language)
  return (
    <div className={styles['thing']}>
      <h3>
        <SourceText>{title}</SourceText>
      </h3>
      <p>
        <WithSource>
          {[
            status !== 'active' && t(`agreement.${status}`),
            parties.length > 0 && t('between', { names: quoted(parties.map((one) => one.name).join(', ')) }),
            validTo && t('validTo', { date: date(validTo) }),
            followUpDate && t('followUp', { date: date(followUpDate) }),
          ]
            .filter(Boolean)
            .join(' ')}
        </WithSource>
        <From source={source} />
      </p>
      {important && (
        <Line label={t(own ? 'important' : 'ownWords')}>
          <SourceText>{important}</SourceText>
        </Line>
      )}
      {goals.length > 0 && (
        <Line label={t('goals')}>
          <WithSource>
            {goals
              .map(({ description, lifecycleStatus }) =>
                asSentence(withRemarks(quoted(description), [parts.goalStatus(lifecycleStatus)])),
              )
              .join(' ')}
          </WithSource>
        </Line>
      )}
      {nextStep && status === 'active' && (
        <Line
          label={withRemarks(t('nextStep'), [
            party(nextStep.responsible),
            nextStep.dueDate && t('due', { date: formatDay(toDate(nextStep.dueDate), now, language) }),
          ])}
        >
          <SourceText>{asSentence(nextStep.text)}</SourceText>
        </Line>
      )}
      {commitments.length > 0 && <h4>{t('whoDoes')}</h4>}
      {[...grouped(commitments, ({ responsible }) => responsible)].map(([who, some]) => (
        <Line key={who} label={party(who)}>
          <WithSource>{some.map(commitment).join(' ')}</WithSource>
        </Line>
      ))}
      {risks.length > 0 && <h4>{own ? t('signs') : t('signsOf', { name })}</h4>}
      {risks.map(({ trigger, action, contact }) => (
        <p key={trigger} className={styles['line']}>
          <strong>
            <SourceText>{`${trigger}:`}</SourceText>
          </strong>{' '}
          <CallableText fromSource>{asSentence(action)}</CallableText>{' '}
          {contact && <CallableText fromSource>{asSentence(contact)}</CallableText>}
        </p>
      ))}
    </div>
  )
}

/** A name of what follows, and that, in one run of text. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className={styles['line']}>
      <strong>{label}:</strong> {children}
    </p>
  )
}

/** Who acts: the person by `du` on the own paper, else by name. */
function useParty() {
  const t = useTexts('utskrift')
  const { own, name } = useWhose()
  return (who: Party | undefined) => (who === 'resident' && !own ? name : t(`who.${who ?? 'nobody'}`))
}

/** What one has promised, and how it stands. What comes again is never said to be done. */
function useCommitment() {
  const t = useTexts('utskrift')
  const [language] = useLanguage()
  const howOften = useHowOften()
  const date = (day: string) => formatDate(toDate(day), 'date', language)
  return ({ text, repeat, done, dueDate }: Commitment) =>
    asSentence(
      withRemarks(quoted(text), [
        repeat && howOften(repeat),
        !repeat && done && t('done'),
        dueDate && t(repeat ? 'through' : 'due', { date: date(dueDate) }),
      ]),
    )
}
