import { isPart } from '#platform/answer/coverage.ts'
import { useNow } from '#platform/clock/clock.ts'
import { asSentence } from '#platform/i18n/sentence.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, SourceText, WithSource } from '#ui/SourceText.tsx'
import { UnitToCall } from '#ui/UnitToCall.tsx'
import { type MeetingCalendar, thoughtNames, type Thoughts } from '../vardplaner/mote/contract.ts'
import { allOff, callerOf, disagree, phaseOf } from '../vardplaner/mote/meeting-state.ts'
import type { CarePlan } from '../vardplaner/contract.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { useMote, useVardplaner } from '../vardplaner/queries.ts'
import { usePartWords } from '../vardplaner/vardplan/part-words.ts'
import { Line } from './Agreements.tsx'
import { From } from './From.tsx'
import { Content } from './Part.tsx'
import { Sources } from './Sources.tsx'
import { Top } from './Top.tsx'
import styles from './UtskriftPage.module.css'
import { useWhose } from './whose.ts'

/** One sheet to carry to the meeting about a plan: when, where, who, and what to say, as it is written or with lines to write on. */
export function MeetingPaper({ id }: { id: string }) {
  const t = useTexts('utskrift')
  const mote = useTexts('mote')
  const plans = useVardplaner()
  const { data: state, error } = useMote(id)
  // With what is written or not at all: an empty line would look as if nothing was.
  const result = state || error ? plans : { ...plans, data: undefined, error: null }
  const plan = result.data?.items.find((one) => one.id === id)
  return (
    <>
      <Top title={mote('title')} results={[result]} />
      <Content result={result} empty={t('notFound')}>
        {() =>
          plan ? (
            <>
              <About plan={plan} calendars={state?.calendars ?? []} />
              {error && !state && <p>{mote('notFetched')}</p>}
              <Thinking thoughts={state?.thoughts} />
            </>
          ) : (
            <p>{t(isPart(result.data) ? 'waiting' : 'notFound')}</p>
          )
        }
      </Content>
      {plan && result.data && <Sources results={[{ ...result, data: { ...result.data, items: [plan] } }]} />}
    </>
  )
}

function About({ plan, calendars }: { plan: CarePlan; calendars: readonly MeetingCalendar[] }) {
  const mote = useTexts('mote')
  const inPlan = useTexts('vardplan')
  const words = usePlanWords()
  const parts = usePartWords()
  const phase = phaseOf(plan, useNow())
  const meeting = plan.structured?.meeting
  const caller = callerOf(plan)
  const where = [meeting?.video && inPlan('byVideo'), meeting?.place && quoted(meeting.place)]
  return (
    <>
      <p className={styles['line']}>
        <WithSource>{asSentence(words.title(plan))}</WithSource>
        <From source={plan.source} />
      </p>
      {phase === 'cancelled' && (
        <p>
          <strong>{inPlan('meetingOff')}</strong>
        </p>
      )}
      {phase === 'coming' && (allOff(calendars) || disagree(calendars)) && (
        <p>
          <strong>{mote(allOff(calendars) ? 'offInCalendar.title' : 'differs.title')}.</strong>
        </p>
      )}
      <Line label={mote('when')}>
        {meeting?.start
          ? asSentence(parts.moment(meeting.start))
          : mote(phase === 'none' ? 'none' : 'undated')}
      </Line>
      <Line label={mote('where')}>
        <WithSource>
          {where.flatMap((one) => (one ? asSentence(one) : [])).join(' ') || mote('nowhere')}
        </WithSource>
      </Line>
      {meeting && meeting.invited.length > 0 && (
        <Line label={mote('called')}>
          <SourceText>{[...new Set(meeting.invited)].join(', ')}</SourceText>
        </Line>
      )}
      <Line label={mote(meeting?.calledBy ? 'calls' : 'ask.whom')}>
        <UnitToCall {...caller} />
      </Line>
    </>
  )
}

function Thinking({ thoughts }: { thoughts: Thoughts | undefined }) {
  const mote = useTexts('mote')
  const { own, name } = useWhose()
  return thoughtNames.map((one) => (
    <section key={one} className={styles['part']}>
      <h2>{own ? mote(`thought.${one}`) : mote(`thoughtOther.${one}`, { name })}</h2>
      {thoughts?.[one] ? (
        <p>
          <SourceText>{thoughts[one]}</SourceText>
        </p>
      ) : (
        <div className={styles['write']} />
      )}
    </section>
  ))
}
