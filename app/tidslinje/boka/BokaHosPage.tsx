import { useRef, useState } from 'react'
import { useParams } from 'react-router'
import { focusOutcome } from '#platform/browser/focus-outcome.ts'
import { AnswerContext } from '#platform/answer/about.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { BookingResult } from './BookingResult.tsx'
import { ConfirmTime } from './ConfirmTime.tsx'
import type { FreeTime } from './contract.ts'
import { useBoka } from './queries.ts'
import { Receipt } from './Receipt.tsx'
import styles from './BokaHosPage.module.css'
import { UnitTimes } from './UnitTimes.tsx'
import { useBooking } from './use-booking.ts'

/** `/tidslinje/boka/:id`: the free times of a unit; then what is to be booked, and what came of it. */
export default function BokaHosPage() {
  const t = useTexts('boka')
  const { id = '' } = useParams()
  const mayBook = useMay('do', 'tidslinje')
  const result = useBoka()
  const unit = result.data?.items.find((one) => (one.kind === 'time' ? one.unit.id : one.id) === id)
  const name = unit && (unit.kind === 'time' ? unit.unit.name : unit.name)
  return (
    <>
      <p>
        <Link to={paths.boka()}>{t('toUnits')}</Link>
      </p>
      <PageHeading
        title={name ? t('titleAt', { name: quoted(name) }) : t('title')}
        documentTitle={t('title')}
      />
      {mayBook ? <Booking key={id} unit={id} result={result} /> : <p>{t('onlySee')}</p>}
    </>
  )
}

function Booking({ unit, result }: { unit: string; result: ReturnType<typeof useBoka> }) {
  // What was chosen waits for one whose log-in has ended, and for an answer that was lost.
  const { value: draft, write, clear } = useDraft<{ time?: FreeTime }>(`boka ${unit}`, {})
  const [sent, setSent] = useState<FreeTime>()
  const [last, setLast] = useState<string>()
  const booking = useBooking(unit)
  const outcome = useRef<HTMLDivElement>(null)
  const { time } = draft
  const choose = (chosen: FreeTime | undefined) => {
    setLast(time?.id)
    setSent(undefined)
    if (chosen) write({ time: chosen })
    else clear()
  }
  const send = async (chosen: FreeTime) => {
    const answer = await booking.send({ time: chosen.id })
    setSent(chosen)
    if (answer) clear()
    focusOutcome(outcome)
  }
  const told = booking.state === 'unsure' ? (time ?? sent) : sent
  const event = told && booking.state === 'done' ? booking.answer?.event : undefined
  const hasOthers = result.data?.items.some((one) => one.kind === 'time' && one.unit.id === unit) ?? false
  return (
    <AnswerContext value={{ area: 'tidslinje', answer: result.data }}>
      <div ref={outcome} tabIndex={-1} className={styles['outcome']}>
        {told && (
          <BookingResult time={told} state={booking.state} answer={booking.answer} hasOthers={hasOthers} />
        )}
      </div>
      {time ? (
        <ConfirmTime
          key={time.id}
          time={time}
          state={booking.state}
          onBook={() => void send(time)}
          onOther={() => choose(undefined)}
        />
      ) : told && event ? (
        <Receipt time={told} event={event} />
      ) : (
        <AnswerView
          result={result}
          area="tidslinje"
          empty={<UnitTimes unit={unit} all={[]} last={undefined} onChoose={choose} />}
          skeleton={<SkeletonRows rows={5} height="tall" />}
        >
          {(all) => <UnitTimes unit={unit} all={all} last={last} onChoose={choose} />}
        </AnswerView>
      )}
    </AnswerContext>
  )
}
