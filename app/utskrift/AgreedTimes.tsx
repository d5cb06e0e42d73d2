import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asSentence } from '#platform/i18n/sentence.ts'
import { useNow } from '#platform/clock/clock.ts'
import { formatDay, sentence, toDate } from '#platform/dates/dates.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { AgreedThing } from '../patientkontrakt/tider/times-of.ts'
import { useNoneBooked } from '../patientkontrakt/tider/none-booked.ts'
import { usePledgeWords } from '../patientkontrakt/tider/pledge-words.ts'
import type { TimedEvent } from '../tidslinje/event-state.ts'
import { useEventWords } from '../tidslinje/event-words.ts'
import { rowsOf } from '../tidslinje/timeline.ts'
import { usePlanWords } from '../vardplaner/plan-words.ts'
import { Line } from './Agreements.tsx'
import { From } from './From.tsx'

/** So many of each thing; the rest are in Kommande tider. */
const mostRows = 4

/** When each thing that is agreed is to happen: booked, promised by a day, or without a day so far. */
export function AgreedTimes({ things }: { things: AgreedThing[] }) {
  const t = useTexts('patientkontrakt')
  const words = useEventWords()
  const plan = usePlanWords()
  const pledge = usePledgeWords()
  const none = useNoneBooked()
  const [language] = useLanguage()
  const now = useNow()
  // A paper is read on other days: no `i morgon`.
  const day = ({ start }: TimedEvent) => formatDay(toDate(start), now, language)
  return things.map((thing) => {
    const rows = rowsOf(thing.booked).slice(0, mostRows)
    const left = thing.booked.length - rows.length
    const booked = [
      ...rows.map(({ event }) =>
        asSentence(`${sentence(day(event))} ${words.clock(event)} ${words.title(event)}`),
      ),
      ...(left > 0 ? [asSentence(t('moreTimes', { count: left }))] : []),
    ]
    const open = [...thing.open.map(pledge), ...thing.awaited.map(words.title)]
    return (
      <div key={`${thing.kind} ${thing.id}`}>
        <h3>
          <WithSource>{thing.plan ? plan.title(thing.plan) : quoted(thing.title ?? '')}</WithSource>
          <From source={thing.source} />
        </h3>
        {booked.length > 0 && (
          <Line label={t('booked')}>
            <WithSource>{booked.join(' ')}</WithSource>
          </Line>
        )}
        {thing.promised.length > 0 && (
          <Line label={t('promised')}>
            <WithSource>{thing.promised.map((one) => asSentence(pledge(one))).join(' ')}</WithSource>
          </Line>
        )}
        {open.length > 0 && (
          <Line label={t('notYet')}>
            <WithSource>{open.map((one) => asSentence(one)).join(' ')}</WithSource>
          </Line>
        )}
        {none(thing) && <p>{none(thing)}</p>}
      </div>
    )
  })
}
